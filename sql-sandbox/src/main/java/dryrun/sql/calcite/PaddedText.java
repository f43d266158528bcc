package dryrun.sql.calcite;

import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.fun.SqlTrimFunction;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/// Compares a CHAR without the blanks that pad it, as the standard and Trino do.
final class PaddedText extends RexShuttle {
  private final RexBuilder builder;

  PaddedText(RexBuilder builder) {
    this.builder = builder;
  }

  @Override
  public RexNode visitCall(RexCall call) {
    RexCall visited = (RexCall) super.visitCall(call);
    boolean comparison =
        visited.isA(SqlKind.COMPARISON)
            || visited.getKind() == SqlKind.IS_DISTINCT_FROM
            || visited.getKind() == SqlKind.IS_NOT_DISTINCT_FROM;
    if (!comparison || visited.getOperands().size() != 2) {
      return visited;
    }
    RexNode left = visited.getOperands().get(0);
    RexNode right = visited.getOperands().get(1);
    if (!isPadded(left) && !isPadded(right)) {
      return visited;
    }
    return builder.makeCall(visited.getOperator(), trimmed(left), trimmed(right));
  }

  private static boolean isPadded(RexNode node) {
    boolean cast =
        node.getKind() == SqlKind.CAST
            && SqlTypeUtil.inCharFamily(node.getType())
            && isPadded(((RexCall) node).getOperands().getFirst());
    boolean padded =
        node.getType().getSqlTypeName() == SqlTypeName.CHAR && !(node instanceof RexLiteral);
    return cast || padded;
  }

  private RexNode trimmed(RexNode node) {
    if (!SqlTypeUtil.inCharFamily(node.getType())) {
      return node;
    }
    return builder.makeCall(
        SqlStdOperatorTable.TRIM,
        builder.makeFlag(SqlTrimFunction.Flag.TRAILING),
        builder.makeLiteral(" "),
        node);
  }
}
