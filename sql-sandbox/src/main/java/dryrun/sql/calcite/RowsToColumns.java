package dryrun.sql.calcite;

import dryrun.sql.columns.Batch;
import dryrun.sql.columns.Batches;
import dryrun.sql.columns.Run;
import dryrun.sql.columns.Storage;
import dryrun.sql.columns.Vector;
import dryrun.sql.engine.Watch;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysType;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.jspecify.annotations.Nullable;

/// Makes columns of the rows of an operator that does not work on columns.
final class RowsToColumns extends ColumnarRel {
  RowsToColumns(RelNode input) {
    super(input, List.of(input));
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new RowsToColumns(inputs.getFirst());
  }

  @Override
  Expression batches(EnumerableRelImplementor implementor, BlockBuilder block) {
    EnumerableRel input = (EnumerableRel) getInputs().getFirst();
    EnumerableRel.Result rows = implementor.visitChild(null, 0, input, EnumerableRel.Prefer.ARRAY);
    Expression child = block.append("rows", rows.block);
    PhysType type = rows.physType;
    boolean scalar = type.getFormat() == JavaRowFormat.SCALAR;
    Expression arrays =
        scalar || type.getFormat() == JavaRowFormat.ARRAY
            ? child
            : block.append("arrays", type.convertTo(child, JavaRowFormat.ARRAY));
    return Expressions.call(
        stashed(implementor, new Columns(storages(input), scalar)), "of", arrays, run(implementor));
  }

  /// Reads rows as batches. Called by generated code.
  public static final class Columns {
    private final Storage[] storages;
    private final boolean scalar;

    Columns(Storage[] storages, boolean scalar) {
      this.storages = storages;
      this.scalar = scalar;
    }

    /// The rows by column.
    public Batches of(Enumerable<?> rows, Run run) {
      return () -> new Reading(rows.enumerator(), run.watch());
    }

    private final class Reading implements Batches.Reader {
      private final Enumerator<?> rows;
      private final Watch watch;
      private int capacity = Batch.FEW_ROWS;
      private boolean atEnd;

      Reading(Enumerator<?> rows, Watch watch) {
        this.rows = rows;
        this.watch = watch;
      }

      @Override
      public @Nullable Batch next() {
        if (atEnd) {
          return null;
        }
        Vector[] columns = new Vector[storages.length];
        for (int i = 0; i < columns.length; i++) {
          columns[i] = new Vector(storages[i].kind(), capacity);
        }
        int size = 0;
        while (hasRoom(size) && !atEnd) {
          if (rows.moveNext()) {
            put(columns, size++, rows.current());
          } else {
            atEnd = true;
            rows.close();
          }
        }
        capacity = watch.hasMadeLarge() ? Batch.FEW_ROWS : Batch.ROWS;
        return size == 0 ? null : new Batch(size, columns);
      }

      private boolean hasRoom(int size) {
        return size < (watch.hasMadeLarge() ? Math.min(Batch.FEW_ROWS, capacity) : capacity);
      }

      private void put(Vector[] columns, int row, @Nullable Object current) {
        if (scalar) {
          storages[0].put(columns[0], row, current);
          return;
        }
        @Nullable Object[] values = (@Nullable Object[]) java.util.Objects.requireNonNull(current);
        for (int i = 0; i < columns.length; i++) {
          storages[i].put(columns[i], row, values[i]);
        }
      }
    }
  }
}
