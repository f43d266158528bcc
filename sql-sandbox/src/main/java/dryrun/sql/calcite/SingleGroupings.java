package dryrun.sql.calcite;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/// Says what GROUPING is where all rows are grouped by the same columns. Calcite leaves constants
/// out of those columns later, and then takes them for rolled up.
final class SingleGroupings extends PlanShuttle {

  static RelNode told(RelNode rel) {
    return rel.accept(new SingleGroupings());
  }

  @Override
  RelNode changed(RelNode rel) {
    return rel instanceof Aggregate aggregate
            && aggregate.getGroupType() == Aggregate.Group.SIMPLE
            && aggregate.getAggCallList().stream().anyMatch(SingleGroupings::isGrouping)
        ? told(aggregate)
        : rel;
  }

  private static RelNode told(Aggregate aggregate) {
    List<AggregateCall> others =
        aggregate.getAggCallList().stream().filter(call -> !isGrouping(call)).toList();
    Aggregate rest =
        aggregate.copy(
            aggregate.getTraitSet(),
            aggregate.getInput(),
            aggregate.getGroupSet(),
            aggregate.getGroupSets(),
            others);
    RexBuilder builder = aggregate.getCluster().getRexBuilder();
    List<RexNode> columns = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < aggregate.getRowType().getFieldCount(); i++) {
      int call = i - aggregate.getGroupCount();
      columns.add(
          call >= 0 && isGrouping(aggregate.getAggCallList().get(call))
              ? grouping(aggregate, aggregate.getAggCallList().get(call))
              : builder.makeInputRef(rest, next++));
    }
    return LogicalProject.create(
        rest, List.of(), columns, aggregate.getRowType().getFieldNames(), Set.of());
  }

  private static RexNode grouping(Aggregate aggregate, AggregateCall call) {
    long bits = 0;
    for (int column : call.getArgList()) {
      bits = 2 * bits + (aggregate.getGroupSet().get(column) ? 0 : 1);
    }
    return aggregate
        .getCluster()
        .getRexBuilder()
        .makeLiteral(BigDecimal.valueOf(bits), call.getType());
  }

  private static boolean isGrouping(AggregateCall call) {
    return call.getAggregation().getKind() == SqlKind.GROUPING;
  }
}
