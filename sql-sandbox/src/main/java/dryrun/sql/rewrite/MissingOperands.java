package dryrun.sql.rewrite;

import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.runtime.CalciteException;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Says what is wrong with calls that the parser takes and nothing behind it understands.
final class MissingOperands implements CallRule {
  /// @throws CalciteContextException with the place of such a call
  @Override
  public SqlNode apply(SqlCall call) {
    if (call.getKind() == SqlKind.EXISTS && !isQuery(call.operand(0))) {
      throw error(call, "EXISTS takes a query");
    }
    if (Ast.isCall(call, "COALESCE", 0)) {
      throw error(call, "COALESCE takes at least one value");
    }
    return call;
  }

  private static boolean isQuery(SqlNode node) {
    return node.isA(SqlKind.QUERY) || node.getKind() == SqlKind.SCALAR_QUERY;
  }

  private static CalciteContextException error(SqlCall call, String message) {
    SqlParserPos at = call.getParserPosition();
    CalciteContextException error =
        new CalciteContextException("At a call", new CalciteException(message, null));
    error.setPosition(at.getLineNum(), at.getColumnNum(), at.getEndLineNum(), at.getEndColumnNum());
    return error;
  }
}
