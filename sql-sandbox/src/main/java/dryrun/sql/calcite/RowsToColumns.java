package dryrun.sql.calcite;

import dryrun.sql.columns.Batch;
import dryrun.sql.columns.Batches;
import dryrun.sql.columns.Storage;
import dryrun.sql.columns.Vector;
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
        stashed(implementor, new Columns(storages(input), scalar)), "of", arrays);
  }

  /// Reads rows as batches. Called by generated code.
  public static final class Columns {
    private static final int FIRST = 64;

    private final Storage[] storages;
    private final boolean scalar;

    Columns(Storage[] storages, boolean scalar) {
      this.storages = storages;
      this.scalar = scalar;
    }

    /// The rows by column.
    public Batches of(Enumerable<?> rows) {
      return () -> new Reading(rows.enumerator());
    }

    private final class Reading implements Batches.Reader {
      private final Enumerator<?> rows;
      private int capacity = FIRST;
      private boolean atEnd;

      Reading(Enumerator<?> rows) {
        this.rows = rows;
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
        while (size < capacity && rows.moveNext()) {
          put(columns, size++, rows.current());
        }
        if (size < capacity) {
          atEnd = true;
          rows.close();
        }
        capacity = Batch.ROWS;
        return size == 0 ? null : new Batch(size, columns);
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
