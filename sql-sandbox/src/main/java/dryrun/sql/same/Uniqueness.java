package dryrun.sql.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.RepeatUnion;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Spool;
import org.apache.calcite.rel.core.Uncollect;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.ImmutableBitSet;

/// Whether rows differ in some of their columns, NULL being a value like others.
final class Uniqueness {
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000);

  private Uniqueness() {}

  /// Beyond what Calcite tells: the row of a partition that has a certain number, rows joined with
  /// at most one other, and recursions that find a row once.
  static boolean of(RelNode rows, ImmutableBitSet columns) {
    if (Boolean.TRUE.equals(
        rows.getCluster().getMetadataQuery().areColumnsUnique(rows, columns, false))) {
      return true;
    }
    return switch (rows) {
      case Filter filter -> of(filter.getInput(), columns) || hasOneNumber(filter, columns);
      case Project project -> of(project.getInput(), beneath(project, columns));
      case Sort sort -> of(sort.getInput(), columns);
      case Spool spool -> of(spool.getInput(), columns);
      case RepeatUnion repeat ->
          columns.toList().stream().anyMatch(c -> Recursion.isKey(repeat, c));
      case Join join -> ofJoin(join, columns);
      case Uncollect unnest -> columns.get(0) && isSequence(unnest.getInput());
      default -> false;
    };
  }

  private static ImmutableBitSet beneath(Project project, ImmutableBitSet columns) {
    List<Integer> beneath = new ArrayList<>();
    for (int column : columns) {
      beneath.addAll(told(project.getProjects().get(column)));
    }
    return ImmutableBitSet.of(beneath);
  }

  /// The column whose value the value of an expression tells, if there is one: itself, moved by a
  /// constant, or multiplied by one.
  private static List<Integer> told(RexNode expression) {
    if (expression instanceof RexInputRef column) {
      return List.of(column.getIndex());
    }
    if (expression instanceof RexCall call && call.getOperands().size() == 2) {
      RexNode left = call.getOperands().get(0);
      RexNode right = call.getOperands().get(1);
      RexNode other = left instanceof RexLiteral ? right : left;
      RexNode constant = left instanceof RexLiteral ? left : right;
      boolean tells =
          switch (call.getKind()) {
            case PLUS, MINUS -> constant instanceof RexLiteral && keepsDays(call, other);
            case TIMES -> constant instanceof RexLiteral literal && !isZero(literal);
            default -> false;
          };
      return tells ? told(other) : List.of();
    }
    return List.of();
  }

  /// A day that is moved by hours is still a day.
  private static boolean keepsDays(RexCall moved, RexNode by) {
    return moved.getType().getSqlTypeName() != SqlTypeName.DATE
        || (by instanceof RexCall product
            && product.getKind() == SqlKind.TIMES
            && product.getOperands().getFirst() instanceof RexLiteral unit
            && unit.getType().getSqlTypeName() == SqlTypeName.INTERVAL_DAY
            && unit.getValue() instanceof BigDecimal millis
            && millis.remainder(DAY).signum() == 0);
  }

  private static boolean isZero(RexLiteral literal) {
    return !(literal.getValue() instanceof BigDecimal number) || number.signum() == 0;
  }

  private static boolean isSequence(RelNode arrays) {
    return arrays instanceof Project project
        && project.getProjects().size() == 1
        && project.getProjects().getFirst() instanceof RexCall call
        && call.getOperator().getName().equalsIgnoreCase("sequence")
        && Boolean.TRUE.equals(
            project.getCluster().getMetadataQuery().areRowsUnique(project.getInput(), false));
  }

  /// Whether the filter keeps one ROW_NUMBER of each partition, whose keys are among the columns.
  private static boolean hasOneNumber(Filter filter, ImmutableBitSet columns) {
    if (!(filter.getInput() instanceof Project project)) {
      return false;
    }
    for (RexNode condition : RelOptUtil.conjunctions(filter.getCondition())) {
      if (condition.getKind() == SqlKind.EQUALS
          && ((RexCall) condition).getOperands().get(0) instanceof RexInputRef column
          && ((RexCall) condition).getOperands().get(1) instanceof RexLiteral
          && project.getProjects().get(column.getIndex()) instanceof RexOver over
          && over.getAggOperator().getKind() == SqlKind.ROW_NUMBER
          && areAmong(over.getWindow().partitionKeys, beneath(project, columns))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areAmong(List<RexNode> keys, ImmutableBitSet columns) {
    return keys.stream()
        .allMatch(key -> key instanceof RexInputRef column && columns.get(column.getIndex()));
  }

  private static boolean ofJoin(Join join, ImmutableBitSet columns) {
    int left = join.getLeft().getRowType().getFieldCount();
    if (!join.getJoinType().projectsRight()) {
      return of(join.getLeft(), columns);
    }
    ImmutableBitSet ofLeft = columns.intersect(ImmutableBitSet.range(left));
    ImmutableBitSet ofRight = columns.except(ofLeft).shift(-left);
    ImmutableBitSet leftKeys = ImmutableBitSet.of(join.analyzeCondition().leftKeys);
    ImmutableBitSet rightKeys = ImmutableBitSet.of(join.analyzeCondition().rightKeys);
    return (!join.getJoinType().generatesNullsOnLeft()
            && of(join.getLeft(), ofLeft)
            && of(join.getRight(), ofRight.union(rightKeys)))
        || (!join.getJoinType().generatesNullsOnRight()
            && of(join.getRight(), ofRight)
            && of(join.getLeft(), ofLeft.union(leftKeys)));
  }
}
