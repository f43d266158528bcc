package dryrun.sql.rewrite;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Functions that are a CASE, a COUNT or a COALESCE in disguise.
final class Conditionals implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "IF/2" -> Ast.when(at, call.operand(0), call.operand(1), Ast.nothing(at));
      case "IF/3", "IFF/3" -> Ast.when(at, call.operand(0), call.operand(1), call.operand(2));
      case "NVL2/3" ->
          Ast.when(
              at,
              Ast.call(at, SqlStdOperatorTable.IS_NOT_NULL, call.operand(0)),
              call.operand(1),
              call.operand(2));
      case "COUNT_IF/1", "COUNTIF/1" ->
          Ast.call(
              at,
              SqlStdOperatorTable.COUNT,
              Ast.when(at, call.operand(0), Ast.number(at, 1), Ast.nothing(at)));
      case "APPROX_DISTINCT/1", "APPROX_DISTINCT/2", "APPROX_COUNT_DISTINCT/1", "NDV/1" ->
          Ast.distinct(at, SqlStdOperatorTable.COUNT, call.operand(0));
      case "RANDOM/1", "RAND/1" -> below(at, call.operand(0));
      case "COALESCE/1" -> call.operand(0);
      default -> call;
    };
  }

  /// A whole number from 0 and below another, at random; elsewhere the argument is a seed.
  private static SqlNode below(SqlParserPos at, SqlNode bound) {
    SqlNode random = SqlStdOperatorTable.RAND.createCall(at);
    SqlNode product = Ast.call(at, SqlStdOperatorTable.MULTIPLY, random, bound);
    return Ast.cast(Ast.call(at, SqlStdOperatorTable.FLOOR, product), SqlTypeName.BIGINT);
  }
}
