package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;

/// A [PartitionScan] that reads columns.
final class ColumnarScan extends ColumnarRel {
  private final PartitionScan scan;

  ColumnarScan(PartitionScan scan) {
    super(scan, List.of());
    this.scan = scan;
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return this;
  }

  @Override
  Expression batches(EnumerableRelImplementor implementor, BlockBuilder block) {
    return Expressions.call(
        implementor.stash(scan.reader(), PartitionReader.class),
        "batches",
        run(implementor),
        stashed(implementor, storages(scan)));
  }
}
