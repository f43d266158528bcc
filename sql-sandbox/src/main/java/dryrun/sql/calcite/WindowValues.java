package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUtil;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Window functions that Calcite computes wrong or not at all, as aggregates of our own: values
/// that skip NULL, values of frames that may be short or empty, and counts of distinct values.
final class WindowValues implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (call.getKind() != SqlKind.OVER
        || !(call.operand(1) instanceof SqlWindow window)
        || !(call.operand(0) instanceof SqlCall function)) {
      return call;
    }
    SqlParserPos at = call.getParserPosition();
    return switch (function.getKind()) {
      case IGNORE_NULLS -> ignoringNulls(at, function.operand(0), window);
      case RESPECT_NULLS -> apply(Ast.over(at, function.operand(0), window));
      default -> respectingNulls(call, function, window);
    };
  }

  private static SqlNode ignoringNulls(SqlParserPos at, SqlCall function, SqlWindow window) {
    return switch (Ast.name(function) + "/" + function.operandCount()) {
      case "LAST_VALUE/1" -> skipping(at, "$LAST_NOT_NULL", function, window);
      case "FIRST_VALUE/1" -> skipping(at, "$FIRST_NOT_NULL", function, window);
      case "LAG/1" -> skipping(at, "$LAST_NOT_NULL", function, before(at, window));
      case "LEAD/1" -> skipping(at, "$FIRST_NOT_NULL", function, after(at, window));
      default ->
          throw new UnsupportedConstruct(
              Ast.name(function) + " with these arguments and IGNORE NULLS", at);
    };
  }

  private static SqlNode skipping(
      SqlParserPos at, String aggregate, SqlCall function, SqlWindow window) {
    return Ast.over(at, Ast.function(at, aggregate, function.operand(0)), window);
  }

  private static SqlWindow before(SqlParserPos at, SqlWindow window) {
    return Ast.window(
        window,
        window.getOrderList(),
        true,
        SqlWindow.createUnboundedPreceding(at),
        SqlWindow.createPreceding(Ast.number(at, 1), at));
  }

  private static SqlWindow after(SqlParserPos at, SqlWindow window) {
    return Ast.window(
        window,
        window.getOrderList(),
        true,
        SqlWindow.createFollowing(Ast.number(at, 1), at),
        SqlWindow.createUnboundedFollowing(at));
  }

  private static SqlNode respectingNulls(SqlCall call, SqlCall function, SqlWindow window) {
    SqlParserPos at = call.getParserPosition();
    boolean framed = window.isRows() && window.getLowerBound() != null;
    return switch (Ast.name(function) + "/" + function.operandCount()) {
      case "NTH_VALUE/2" ->
          unboxed(
              at,
              Ast.function(at, "$NTH", boxed(function.operand(0)), function.operand(1)),
              window);
      case "FIRST_VALUE/1" ->
          framed
              ? unboxed(at, Ast.function(at, "$FIRST", boxed(function.operand(0))), window)
              : call;
      case "LAST_VALUE/1" ->
          framed
              ? unboxed(at, Ast.function(at, "$LAST", boxed(function.operand(0))), window)
              : call;
      case "COUNT/1" ->
          Ast.isDistinct(function)
              ? Ast.over(at, Ast.function(at, "$COUNT_DISTINCT", function.operand(0)), window)
              : call;
      case "LAG/3", "LEAD/3" -> Ast.over(at, nullable(at, function), window);
      default -> distinctRefused(call, function);
    };
  }

  /// Calcite takes `LAG(x, n, default)` to be NULL only when the default may be, and forgets x: it
  /// then fails on a NULL of x, or drops the test for it.
  private static SqlNode nullable(SqlParserPos at, SqlCall function) {
    SqlNode fallback = function.operand(2);
    if (SqlUtil.isNullLiteral(fallback, true)) {
      return function;
    }
    SqlNode maybe = Ast.when(at, SqlLiteral.createBoolean(true, at), fallback, Ast.nothing(at));
    return Ast.withOperands(function, List.of(function.operand(0), function.operand(1), maybe));
  }

  private static SqlNode distinctRefused(SqlCall call, SqlCall function) {
    boolean matters =
        Ast.isDistinct(function)
            && function.getKind() != SqlKind.MIN
            && function.getKind() != SqlKind.MAX;
    if (matters) {
      throw new UnsupportedConstruct(
          Ast.name(function) + "(DISTINCT ...) over a window", call.getParserPosition());
    }
    return call;
  }

  /// An aggregate of one's own is never given NULL: it is hidden in an array of one.
  private static SqlNode boxed(SqlNode value) {
    return Ast.call(value.getParserPosition(), SqlStdOperatorTable.ARRAY_VALUE_CONSTRUCTOR, value);
  }

  private static SqlNode unboxed(SqlParserPos at, SqlNode aggregate, SqlWindow window) {
    return Ast.call(
        at, SqlStdOperatorTable.ITEM, Ast.over(at, aggregate, window), Ast.number(at, 1));
  }
}
