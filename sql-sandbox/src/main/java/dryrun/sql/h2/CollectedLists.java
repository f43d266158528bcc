package dryrun.sql.h2;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Hive's `COLLECT_LIST`, which leaves NULLs out, as an `ARRAY_AGG` of what is not NULL. Goes
/// before the other rules, for which the two are one.
final class CollectedLists implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    if (Ast.isCall(call, "COLLECT_LIST", 1)) {
      SqlCall collected =
          Ast.function(at, "ARRAY_AGG", call.operand(0))
              .getOperator()
              .createCall(call.getFunctionQuantifier(), at, call.getOperandList());
      SqlNode present = Ast.call(at, SqlStdOperatorTable.IS_NOT_NULL, call.operand(0));
      return Ast.call(at, SqlStdOperatorTable.FILTER, collected, present);
    }
    if (call.getKind() == SqlKind.FILTER && call.operand(0).getKind() == SqlKind.FILTER) {
      SqlCall inside = call.operand(0);
      SqlNode both = Ast.call(at, SqlStdOperatorTable.AND, inside.operand(1), call.operand(1));
      return Ast.withOperands(call, List.of(inside.operand(0), both));
    }
    return call;
  }
}
