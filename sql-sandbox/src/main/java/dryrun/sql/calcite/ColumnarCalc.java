package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableCalc;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;

/// Filters rows and computes columns of them.
final class ColumnarCalc extends ColumnarRel {
  private final EnumerableCalc calc;

  ColumnarCalc(EnumerableCalc calc, RelNode input) {
    super(calc, List.of(input));
    this.calc = calc;
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new ColumnarCalc(calc, inputs.getFirst());
  }

  @Override
  Expression batches(EnumerableRelImplementor implementor, BlockBuilder block) {
    return KernelCode.mapped(
        implementor, calc.getProgram(), getInputs().getFirst(), input(implementor, block, 0));
  }
}
