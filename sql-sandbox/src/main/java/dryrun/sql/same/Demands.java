package dryrun.sql.same;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.plan.Strong;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/// Brings down what is demanded above: where rows with NULL in a column do not stay, an outer join
/// that would make such rows is an inner one, and asking for IS NOT NULL says nothing more.
final class Demands {

  /// The same rows, with each demand met as deep as it goes.
  RelNode of(RelNode node) {
    return met(node, ImmutableBitSet.of());
  }

  /// @param full columns in which rows with NULL do not stay
  private RelNode met(RelNode node, ImmutableBitSet full) {
    return switch (node) {
      case Filter filter -> filtered(filter, full);
      case Join join -> joined(join, full);
      case Project project when !project.containsOver() ->
          projected(project, met(project.getInput(), beneath(project, full)));
      case Aggregate aggregate when aggregate.getGroupType() == Aggregate.Group.SIMPLE -> {
        List<Integer> keys = aggregate.getGroupSet().toList();
        List<Integer> demanded =
            full.toList().stream().filter(c -> c < keys.size()).map(keys::get).toList();
        yield grouped(aggregate, met(aggregate.getInput(), ImmutableBitSet.of(demanded)));
      }
      case Project project -> projected(project, met(project.getInput(), ImmutableBitSet.of()));
      case Aggregate aggregate ->
          grouped(aggregate, met(aggregate.getInput(), ImmutableBitSet.of()));
      default -> {
        List<RelNode> inputs =
            node.getInputs().stream().map(input -> met(input, ImmutableBitSet.of())).toList();
        yield inputs.equals(node.getInputs()) ? node : node.copy(node.getTraitSet(), inputs);
      }
    };
  }

  private RelNode filtered(Filter filter, ImmutableBitSet full) {
    List<RexNode> left = new ArrayList<>();
    ImmutableBitSet demanded = full;
    for (RexNode condition : RelOptUtil.conjunctions(filter.getCondition())) {
      if (condition.getKind() != SqlKind.IS_NOT_NULL) {
        demanded = demanded.union(refusingNull(condition));
      }
    }
    for (RexNode condition : RelOptUtil.conjunctions(filter.getCondition())) {
      boolean said =
          condition.getKind() == SqlKind.IS_NOT_NULL
              && ((RexCall) condition).getOperands().getFirst() instanceof RexInputRef column
              && demanded.get(column.getIndex());
      if (!said) {
        left.add(condition);
        demanded = demanded.union(refusingNull(condition));
      }
    }
    RelNode input = met(filter.getInput(), demanded);
    RexNode condition = RexUtil.composeConjunction(filter.getCluster().getRexBuilder(), left);
    return condition.isAlwaysTrue()
        ? input
        : LogicalFilter.create(
            input,
            Reduction.fixed(condition, input),
            ImmutableSet.copyOf(filter.getVariablesSet()));
  }

  private RelNode joined(Join join, ImmutableBitSet full) {
    int columns = join.getLeft().getRowType().getFieldCount();
    if (!join.getJoinType().projectsRight()) {
      return copy(join, join.getLeft(), join.getRight(), join.getJoinType());
    }
    ImmutableBitSet ofLeft = full.intersect(ImmutableBitSet.range(columns));
    ImmutableBitSet ofRight = full.except(ofLeft);
    JoinRelType type = join.getJoinType();
    if (type.generatesNullsOnRight() && !ofRight.isEmpty()) {
      type = type.cancelNullsOnRight();
    }
    if (type.generatesNullsOnLeft() && !ofLeft.isEmpty()) {
      type = type.cancelNullsOnLeft();
    }
    ImmutableBitSet matched = ImmutableBitSet.of();
    for (RexNode condition : RelOptUtil.conjunctions(join.getCondition())) {
      matched = matched.union(refusingNull(condition));
    }
    // rows of a side that is not kept whole must match
    ImmutableBitSet left =
        type.generatesNullsOnRight()
            ? ofLeft
            : ofLeft.union(matched.intersect(ImmutableBitSet.range(columns)));
    ImmutableBitSet right =
        type.generatesNullsOnLeft()
            ? ofRight
            : ofRight.union(matched.except(ImmutableBitSet.range(columns)));
    if (type == JoinRelType.FULL) {
      left = ImmutableBitSet.of();
      right = ImmutableBitSet.of();
    }
    return copy(join, met(join.getLeft(), left), met(join.getRight(), right.shift(-columns)), type);
  }

  /// The columns for which the condition is not true when they are NULL.
  private static ImmutableBitSet refusingNull(RexNode condition) {
    List<Integer> columns = new ArrayList<>();
    for (int column : RelOptUtil.InputFinder.bits(condition)) {
      if (Strong.isNotTrue(condition, ImmutableBitSet.of(column))) {
        columns.add(column);
      }
    }
    return ImmutableBitSet.of(columns);
  }

  private static ImmutableBitSet beneath(Project project, ImmutableBitSet columns) {
    ImmutableBitSet beneath = ImmutableBitSet.of();
    for (int column : columns) {
      RexNode expression = project.getProjects().get(column);
      for (int input : RelOptUtil.InputFinder.bits(expression)) {
        if (Strong.isNull(expression, ImmutableBitSet.of(input))) {
          beneath = beneath.set(input);
        }
      }
    }
    return beneath;
  }

  private static RelNode projected(Project project, RelNode input) {
    return LogicalProject.create(
        input,
        List.of(),
        project.getProjects().stream().map(e -> Reduction.fixed(e, input)).toList(),
        project.getRowType().getFieldNames(),
        project.getVariablesSet());
  }

  private static RelNode grouped(Aggregate aggregate, RelNode input) {
    return aggregate.copy(
        aggregate.getTraitSet(),
        input,
        aggregate.getGroupSet(),
        aggregate.getGroupSets(),
        aggregate.getAggCallList().stream()
            .map(call ->
                Reduction.call(call, aggregate, input, call.isDistinct(), call.getArgList()))
            .toList());
  }

  private static RelNode copy(Join join, RelNode left, RelNode right, JoinRelType type) {
    return join.copy(
        join.getTraitSet(), join.getCondition(), left, right, type, join.isSemiJoinDone());
  }
}
