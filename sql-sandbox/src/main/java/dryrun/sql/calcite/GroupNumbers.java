package dryrun.sql.calcite;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexFieldCollation;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.rex.RexWindowBounds;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// Computes the numbers of groups that [GroupsFrames] names, as dense ranks in a projection below
/// the one that they are used in.
final class GroupNumbers extends PlanShuttle {

  static RelNode below(RelNode rel) {
    return rel.accept(new GroupNumbers());
  }

  @Override
  RelNode changed(RelNode rel) {
    if (!(rel instanceof Project project)) {
      return rel;
    }
    RelNode input = project.getInput();
    Numbers numbers = new Numbers(input);
    List<RexNode> columns = numbers.apply(project.getProjects());
    if (numbers.ranks.isEmpty()) {
      return project;
    }
    List<RexNode> below = new ArrayList<>(numbers.builder.identityProjects(input.getRowType()));
    below.addAll(numbers.ranks);
    RelNode ranked =
        LogicalProject.create(
            input, List.of(), below, (List<String>) null, project.getVariablesSet());
    return LogicalProject.create(
        ranked,
        project.getHints(),
        columns,
        project.getRowType().getFieldNames(),
        project.getVariablesSet());
  }

  /// Puts columns of dense ranks in the place of the numbers.
  private static final class Numbers extends RexShuttle {
    private final RexBuilder builder;
    private final int width;
    private final List<RexNode> ranks = new ArrayList<>();

    Numbers(RelNode input) {
      builder = input.getCluster().getRexBuilder();
      width = input.getRowType().getFieldCount();
    }

    @Override
    public RexNode visitOver(RexOver over) {
      RexWindow window = over.getWindow();
      if (window.orderKeys.size() != 1
          || !(window.orderKeys.getFirst().left instanceof RexCall key)
          || !key.getOperator().equals(GroupsFrames.NUMBER)) {
        return super.visitOver(over);
      }
      RexNode rank = rank(key, window);
      if (!ranks.contains(rank)) {
        ranks.add(rank);
      }
      RexNode number = builder.makeInputRef(rank.getType(), width + ranks.indexOf(rank));
      return builder.makeOver(
          over.getType(),
          over.getAggOperator(),
          over.getOperands(),
          window.partitionKeys,
          ImmutableList.of(new RexFieldCollation(number, Set.of())),
          window.getLowerBound(),
          window.getUpperBound(),
          window.getExclude(),
          false,
          true,
          false,
          over.isDistinct(),
          over.ignoreNulls());
    }

    private RexNode rank(RexCall number, RexWindow window) {
      ImmutableList.Builder<RexFieldCollation> order = ImmutableList.builder();
      for (int i = 0; i < number.getOperands().size(); i += 2) {
        order.add(
            new RexFieldCollation(
                number.getOperands().get(i),
                directions(RexLiteral.intValue(number.getOperands().get(i + 1)))));
      }
      return builder.makeOver(
          number.getType(),
          SqlStdOperatorTable.DENSE_RANK,
          List.of(),
          window.partitionKeys,
          order.build(),
          RexWindowBounds.UNBOUNDED_PRECEDING,
          RexWindowBounds.CURRENT_ROW,
          window.getExclude(),
          true,
          true,
          false,
          false,
          false);
    }

    private static Set<SqlKind> directions(int order) {
      Set<SqlKind> directions = EnumSet.noneOf(SqlKind.class);
      if ((order & GroupsFrames.DESCENDING) != 0) {
        directions.add(SqlKind.DESCENDING);
      }
      directions.add(
          (order & GroupsFrames.NULLS_FIRST) != 0 ? SqlKind.NULLS_FIRST : SqlKind.NULLS_LAST);
      return directions;
    }
  }
}
