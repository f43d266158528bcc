package dryrun.sql.rewrite;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// `COUNT(DISTINCT (a, b))`, which Calcite takes for a count of all rows: the parts are counted as
/// one text.
final class DistinctRows implements CallRule {
  private static final String BETWEEN = "\u0002";
  private static final String NULL = "\u0001";

  @Override
  public SqlNode apply(SqlCall call) {
    if (!Ast.isCall(call, "COUNT", 1)
        || !Ast.isDistinct(call)
        || !Ast.name(call.operand(0)).equals("ROW")) {
      return call;
    }
    SqlParserPos at = call.getParserPosition();
    SqlNode all = Ast.text(at, "");
    for (SqlNode part : ((SqlCall) call.operand(0)).getOperandList()) {
      SqlNode text =
          Ast.function(at, "COALESCE", Ast.cast(part, SqlTypeName.VARCHAR), Ast.text(at, NULL));
      SqlNode head = Ast.call(at, SqlStdOperatorTable.CONCAT, all, Ast.text(at, BETWEEN));
      all = Ast.call(at, SqlStdOperatorTable.CONCAT, head, text);
    }
    return Ast.distinct(at, SqlStdOperatorTable.COUNT, all);
  }
}
