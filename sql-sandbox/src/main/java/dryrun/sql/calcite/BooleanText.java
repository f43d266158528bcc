package dryrun.sql.calcite;

import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;

/// Writes a boolean as text in lower case, as Trino does.
final class BooleanText extends RexShuttle {
  private final RexBuilder builder;

  BooleanText(RexBuilder builder) {
    this.builder = builder;
  }

  @Override
  public RexNode visitCall(RexCall call) {
    RexNode visited = super.visitCall(call);
    boolean booleanToText =
        visited.getKind() == SqlKind.CAST
            && SqlTypeUtil.inCharFamily(visited.getType())
            && ((RexCall) visited).getOperands().getFirst().getType().getSqlTypeName()
                == SqlTypeName.BOOLEAN;
    return booleanToText
        ? builder.makeAbstractCast(
            visited.getType(), builder.makeCall(SqlStdOperatorTable.LOWER, visited), false)
        : visited;
  }
}
