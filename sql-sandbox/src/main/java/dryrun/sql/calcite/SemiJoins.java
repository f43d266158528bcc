package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.rules.CoreRules;
import org.apache.calcite.rel.rules.SemiJoinRule.JoinToSemiJoinRule.JoinToSemiJoinRuleConfig;
import org.apache.calcite.rel.rules.SemiJoinRule.ProjectToSemiJoinRule.ProjectToSemiJoinRuleConfig;

/// Semi-joins in place of joins with groups of which no more than the keys is asked. Calcite then
/// joins with the rows instead of the groups, also with those of a grand total, which is there even
/// where no rows are: beside the count of nothing, nothing was left.
final class SemiJoins {
  private static final List<RelOptRule> RULES =
      List.of(
          ProjectToSemiJoinRuleConfig.DEFAULT
              .withOperandSupplier(project ->
                  project
                      .operand(Project.class)
                      .oneInput(join ->
                          join.operand(Join.class)
                              .predicate(SemiJoins::keepsLeft)
                              .inputs(
                                  left -> left.operand(RelNode.class).anyInputs(),
                                  right ->
                                      right
                                          .operand(Aggregate.class)
                                          .predicate(SemiJoins::areOfRows)
                                          .anyInputs())))
              .as(ProjectToSemiJoinRuleConfig.class)
              .toRule(),
          JoinToSemiJoinRuleConfig.DEFAULT
              .withOperandSupplier(join ->
                  join.operand(Join.class)
                      .predicate(SemiJoins::keepsLeft)
                      .inputs(
                          left -> left.operand(RelNode.class).anyInputs(),
                          right ->
                              right
                                  .operand(Aggregate.class)
                                  .predicate(SemiJoins::areOfRows)
                                  .anyInputs()))
              .as(JoinToSemiJoinRuleConfig.class)
              .toRule());

  private SemiJoins() {}

  /// Puts the rules that mind grand totals in the place of Calcite's.
  static void correct(RelOptPlanner planner) {
    planner.removeRule(CoreRules.PROJECT_TO_SEMI_JOIN);
    planner.removeRule(CoreRules.JOIN_TO_SEMI_JOIN);
    RULES.forEach(planner::addRule);
  }

  private static boolean keepsLeft(Join join) {
    return join.getJoinType() == JoinRelType.INNER || join.getJoinType() == JoinRelType.LEFT;
  }

  /// Whether there is no group where there are no rows.
  private static boolean areOfRows(Aggregate aggregate) {
    return aggregate.getGroupCount() > 0 && !GrandTotal.isDue(aggregate);
  }
}
