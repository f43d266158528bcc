package dryrun.sql.calcite;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.adapter.enumerable.EnumerableCalc;
import org.apache.calcite.adapter.enumerable.EnumerableNestedLoopJoin;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexProgram;

/// Keeps equal rows on the right of a nested loop apart. Calcite notes the rows without a partner
/// by their identity; a row of one column is its value, and equal values are one object.
final class UnmatchedRows {
  private UnmatchedRows() {}

  static boolean isDue(EnumerableNestedLoopJoin join) {
    return join.getJoinType().generatesNullsOnLeft()
        && join.getRight().getRowType().getFieldCount() == 1;
  }

  /// The join with a second column on its right, which is left out again above it.
  static RelNode apart(EnumerableNestedLoopJoin join) {
    RexBuilder builder = join.getCluster().getRexBuilder();
    RelNode right = join.getRight();
    RelNode wide =
        calc(
            right,
            List.of(
                builder.makeInputRef(right, 0),
                builder.makeExactLiteral(java.math.BigDecimal.ZERO)),
            List.of("value", "one_more"));
    RelNode joined =
        EnumerableNestedLoopJoin.create(
            join.getLeft(), wide, join.getCondition(), join.getVariablesSet(), join.getJoinType());
    RelDataType row = join.getRowType();
    List<RexNode> columns =
        IntStream.range(0, row.getFieldCount())
            .mapToObj(field -> (RexNode) builder.makeInputRef(joined, field))
            .toList();
    return calc(joined, columns, row.getFieldNames());
  }

  private static RelNode calc(RelNode input, List<RexNode> columns, List<String> names) {
    RexBuilder builder = input.getCluster().getRexBuilder();
    return EnumerableCalc.create(
        input, RexProgram.create(input.getRowType(), columns, null, names, builder));
  }
}
