package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexUtil;

/// Makes one filter of two; one whose subqueries name its rows stays apart, on top, so that the
/// other can go further down. Calcite's own rule forgets that rows are named, and what names them
/// cannot be run.
final class FilterOverFilter extends RelOptRule {
  static final RelOptRule RULE = new FilterOverFilter();

  /// The way without deprecated methods asks for a generated class of configuration.
  @SuppressWarnings("deprecation")
  private FilterOverFilter() {
    super(operand(Filter.class, operand(Filter.class, any())), "FilterOverFilter");
  }

  @Override
  public boolean matches(RelOptRuleCall call) {
    Filter top = call.rel(0);
    return top.getVariablesSet().isEmpty();
  }

  @Override
  public void onMatch(RelOptRuleCall call) {
    Filter top = call.rel(0);
    Filter bottom = call.rel(1);
    if (bottom.getVariablesSet().isEmpty()) {
      RexBuilder builder = top.getCluster().getRexBuilder();
      call.transformTo(
          bottom.copy(
              bottom.getTraitSet(),
              bottom.getInput(),
              RexUtil.composeConjunction(
                  builder, List.of(bottom.getCondition(), top.getCondition()))));
    } else {
      Filter below = top.copy(top.getTraitSet(), bottom.getInput(), top.getCondition());
      call.transformTo(bottom.copy(bottom.getTraitSet(), below, bottom.getCondition()));
    }
  }
}
