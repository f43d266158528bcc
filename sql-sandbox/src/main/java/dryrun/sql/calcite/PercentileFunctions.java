package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Percentiles and correlation, which Calcite can check but not compute.
final class PercentileFunctions implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    if (call.getKind() == SqlKind.WITHIN_GROUP) {
      return withinGroup(call);
    }
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "APPROX_PERCENTILE/2", "PERCENTILE_APPROX/2" ->
          discrete(at, call.operand(0), call.operand(1));
      case "PERCENTILE/2" -> continuous(at, call.operand(0), call.operand(1));
      case "CORR/2" ->
          Ast.function(
              at,
              "CORR",
              Ast.cast(call.operand(0), SqlTypeName.DOUBLE),
              Ast.cast(call.operand(1), SqlTypeName.DOUBLE));
      case "MEDIAN/1" ->
          continuous(at, call.operand(0), SqlNumericLiteral.createExactNumeric("0.5", at));
      default -> call;
    };
  }

  private static SqlNode withinGroup(SqlCall call) {
    if (!(call.operand(0) instanceof SqlCall percentile) || percentile.operandCount() != 1) {
      return call;
    }
    SqlParserPos at = call.getParserPosition();
    SqlNode item = ((SqlNodeList) call.operand(1)).get(0);
    SqlNode share = percentile.operand(0);
    SqlNode fromBelow =
        Ast.isDescending(item)
            ? Ast.call(at, SqlStdOperatorTable.MINUS, Ast.number(at, 1), share)
            : share;
    return switch (Ast.name(percentile)) {
      case "PERCENTILE_CONT" -> continuous(at, Ast.orderKey(item), fromBelow);
      case "PERCENTILE_DISC" -> discrete(at, Ast.orderKey(item), fromBelow);
      default -> call;
    };
  }

  private static SqlNode continuous(SqlParserPos at, SqlNode value, SqlNode share) {
    return Ast.function(
        at,
        "$PERCENTILE_CONT",
        Ast.cast(value, SqlTypeName.DOUBLE),
        Ast.cast(share, SqlTypeName.DOUBLE));
  }

  private static SqlNode discrete(SqlParserPos at, SqlNode value, SqlNode share) {
    return Ast.function(at, "$PERCENTILE_DISC", value, Ast.cast(share, SqlTypeName.DOUBLE));
  }
}
