package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
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
      case "CORR/2", "COVAR_POP/2", "REGR_SXX/2", "REGR_SYY/2", "STDDEV_POP/1", "VAR_POP/1" ->
          ofDoubles(call);
      case "COVAR_SAMP/2", "STDDEV/1", "STDDEV_SAMP/1", "VARIANCE/1", "VAR_SAMP/1" ->
          ofSample(call);
      case "MEDIAN/1" ->
          continuous(at, call.operand(0), SqlNumericLiteral.createExactNumeric("0.5", at));
      default -> call;
    };
  }

  /// Of whole numbers Calcite makes a whole covariance.
  private static SqlNode ofDoubles(SqlCall call) {
    return Ast.withOperands(
        call,
        call.getOperandList().stream()
            .map(operand -> Ast.cast(operand, SqlTypeName.DOUBLE))
            .toList());
  }

  /// Calcite takes the variance of a sample to be NULL only where a value may be, and one value has
  /// none either.
  private static SqlNode ofSample(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return Ast.withOperands(
        call,
        call.getOperandList().stream()
            .map(operand -> Ast.cast(operand, SqlTypeName.DOUBLE))
            .map(value -> Ast.when(at, SqlLiteral.createBoolean(true, at), value, Ast.nothing(at)))
            .toList());
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
