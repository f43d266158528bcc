package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;

/// Stands between two operators of a plan and asks the watch at every row.
///
/// Calcite's own operators (joins, sorts, aggregates) never look whether they should stop. Where
/// the operator above keeps the rows, the guard also counts their bytes.
final class Guard extends SingleRel implements EnumerableRel {
  private final int place;
  private final long bytesPerRow;

  /// @param place a number of its own in the plan
  /// @param bytesPerRow what the operator above keeps of each row; 0 when it keeps none
  Guard(RelNode input, int place, long bytesPerRow) {
    super(input.getCluster(), input.getTraitSet(), input);
    this.place = place;
    this.bytesPerRow = bytesPerRow;
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new Guard(inputs.getFirst(), place, bytesPerRow);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer prefer) {
    BlockBuilder block = new BlockBuilder();
    Result child = implementor.visitChild(this, 0, (EnumerableRel) getInput(), prefer);
    Expression rows = block.append("child", child.block);
    block.add(
        Expressions.call(
            GuardedRows.class,
            "guard",
            rows,
            implementor.getRootExpression(),
            Expressions.constant(place),
            Expressions.constant(bytesPerRow)));
    return implementor.result(child.physType, block.toBlock());
  }
}
