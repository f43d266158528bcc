package dryrun.sql.calcite;

import dryrun.sql.columns.Batch;
import dryrun.sql.columns.Batches;
import dryrun.sql.columns.Storage;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.AbstractEnumerable;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.jspecify.annotations.Nullable;

/// Makes rows of objects for an operator that does not work on columns.
final class ColumnsToRows extends SingleRel implements EnumerableRel {
  ColumnsToRows(RelNode input) {
    super(input.getCluster(), input.getTraitSet(), input);
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new ColumnsToRows(inputs.getFirst());
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer prefer) {
    Storage[] storages = ColumnarRel.storages(getInput());
    JavaRowFormat format = storages.length == 1 ? JavaRowFormat.SCALAR : JavaRowFormat.ARRAY;
    BlockBuilder block = new BlockBuilder();
    Expression batches = ((ColumnarRel) getInput()).batches(implementor, block);
    block.add(
        Expressions.call(ColumnarRel.stashed(implementor, new Rows(storages)), "of", batches));
    return implementor.result(
        PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), format), block.toBlock());
  }

  /// Reads batches as rows. Called by generated code.
  public static final class Rows {
    private final Storage[] storages;

    Rows(Storage[] storages) {
      this.storages = storages;
    }

    /// The rows: arrays, or the bare values where there is one column.
    public Enumerable<@Nullable Object> of(Batches batches) {
      return new AbstractEnumerable<>() {
        @Override
        public Enumerator<@Nullable Object> enumerator() {
          return new Reading(batches, storages);
        }
      };
    }
  }

  private static final class Reading implements Enumerator<@Nullable Object> {
    private final Batches batches;
    private final Storage[] storages;
    private Batches.Reader reader;
    private @Nullable Batch batch;
    private int row;

    Reading(Batches batches, Storage[] storages) {
      this.batches = batches;
      this.storages = storages;
      this.reader = batches.open();
    }

    @Override
    public boolean moveNext() {
      row++;
      if (batch == null || row >= batch.size()) {
        batch = reader.next();
        row = 0;
      }
      return batch != null;
    }

    @Override
    public @Nullable Object current() {
      Batch current = java.util.Objects.requireNonNull(batch);
      if (storages.length == 1) {
        return storages[0].get(current.column(0), row);
      }
      @Nullable Object[] values = new @Nullable Object[storages.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = storages[i].get(current.column(i), row);
      }
      return values;
    }

    @Override
    public void reset() {
      reader = batches.open();
      batch = null;
      row = 0;
    }

    @Override
    public void close() {}
  }
}
