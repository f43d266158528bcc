package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;
import org.jspecify.annotations.Nullable;

/// Moves what a filter says of partition columns alone into the scan below it.
///
/// From an OR of ANDs it takes what it implies for the partition columns, and leaves the filter as
/// it is.
final class PrunePartitions extends RelOptRule {
  static final RelOptRule RULE = new PrunePartitions();

  /// The way without deprecated methods asks for a generated class of configuration.
  @SuppressWarnings("deprecation")
  private PrunePartitions() {
    super(operand(Filter.class, operand(PartitionScan.class, none())), "PrunePartitions");
  }

  @Override
  public void onMatch(RelOptRuleCall call) {
    Filter filter = call.rel(0);
    PartitionScan scan = call.rel(1);
    ImmutableBitSet keys = keyFields(scan);
    RexBuilder builder = filter.getCluster().getRexBuilder();
    List<RexNode> decided = new ArrayList<>();
    List<RexNode> left = new ArrayList<>();
    for (RexNode condition : RelOptUtil.conjunctions(filter.getCondition())) {
      (isOverKeys(condition, keys) ? decided : left).add(condition);
    }
    List<RexNode> predicates = new ArrayList<>();
    decided.forEach(condition -> predicates.add(overTable(condition, scan)));
    for (RexNode condition : left) {
      RexNode implied = implied(builder, condition, keys);
      if (implied != null) {
        predicates.add(overTable(implied, scan));
      }
    }
    predicates.removeAll(scan.predicates());
    if (predicates.isEmpty() && decided.isEmpty()) {
      return;
    }
    RelNode result = scan.keeping(predicates);
    if (!left.isEmpty()) {
      result =
          filter.copy(
              filter.getTraitSet(),
              convert(result, filter.getInput().getTraitSet()),
              RexUtil.composeConjunction(builder, left));
    }
    call.transformTo(result);
  }

  private static ImmutableBitSet keyFields(PartitionScan scan) {
    return ImmutableBitSet.of(
        scan.schema().partitionedBy().stream()
            .map(scan.schema()::indexOf)
            .map(scan.fields()::indexOf)
            .filter(field -> field >= 0)
            .toList());
  }

  private static boolean isOverKeys(RexNode condition, ImmutableBitSet keys) {
    ImmutableBitSet used = RelOptUtil.InputFinder.bits(condition);
    return !used.isEmpty()
        && keys.contains(used)
        && RexUtil.isDeterministic(condition)
        && !RexUtil.containsCorrelation(condition)
        && RexUtil.SubQueryFinder.find(condition) == null;
  }

  /// A condition over the keys that holds wherever the given one holds, or null when nothing is
  /// known.
  private static @Nullable RexNode implied(
      RexBuilder builder, RexNode condition, ImmutableBitSet keys) {
    if (isOverKeys(condition, keys)) {
      return condition;
    }
    if (!condition.isA(SqlKind.AND) && !condition.isA(SqlKind.OR)) {
      return null;
    }
    List<RexNode> parts = new ArrayList<>();
    for (RexNode operand : ((RexCall) condition).getOperands()) {
      RexNode part = implied(builder, operand, keys);
      if (part != null) {
        parts.add(part);
      } else if (condition.isA(SqlKind.OR)) {
        return null;
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    return condition.isA(SqlKind.AND)
        ? RexUtil.composeConjunction(builder, parts)
        : RexUtil.composeDisjunction(builder, parts);
  }

  private static RexNode overTable(RexNode condition, PartitionScan scan) {
    return condition.accept(
        new RexShuttle() {
          @Override
          public RexNode visitInputRef(RexInputRef field) {
            return new RexInputRef(scan.fields().get(field.getIndex()), field.getType());
          }
        });
  }
}
