package dryrun.sql.rewrite;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Hive's functions of dates as Trino's; text is taken for a date where Hive does so.
final class HiveDates implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "DATE_ADD/2" -> add(at, "day", call.operand(1), date(call.operand(0)));
      case "DATE_SUB/2" -> add(at, "day", minus(at, call.operand(1)), date(call.operand(0)));
      case "ADD_MONTHS/2" -> add(at, "month", call.operand(1), date(call.operand(0)));
      case "DATEDIFF/2" ->
          Ast.function(
              at, "DATE_DIFF", Ast.text(at, "day"), date(call.operand(1)), date(call.operand(0)));
      case "DATEADD/3" ->
          Ast.function(at, "DATE_ADD", call.operand(0), call.operand(1), call.operand(2));
      case "TO_DATE/1" -> date(Ast.cast(call.operand(0), SqlTypeName.TIMESTAMP));
      case "DATE/1" -> date(call.operand(0));
      case "TRUNC/2" ->
          call.operand(1) instanceof SqlLiteral unit && unit.getTypeName() == SqlTypeName.CHAR
              ? Ast.function(at, "DATE_TRUNC", call.operand(1), date(call.operand(0)))
              : call;
      case "NOW/0", "GETDATE/0" -> SqlStdOperatorTable.LOCALTIMESTAMP.createCall(at);
      default -> call;
    };
  }

  private static SqlNode add(SqlParserPos at, String unit, SqlNode amount, SqlNode date) {
    return Ast.function(at, "DATE_ADD", Ast.text(at, unit), amount, date);
  }

  private static SqlNode minus(SqlParserPos at, SqlNode amount) {
    return Ast.call(at, SqlStdOperatorTable.UNARY_MINUS, amount);
  }

  private static SqlNode date(SqlNode node) {
    return Ast.cast(node, SqlTypeName.DATE);
  }
}
