package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalLiteral;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserUtil;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/// RANGE frames with an offset, which Calcite computes wrong without a word: over a DATE it
/// compares days with milliseconds, and a descending key it takes for an ascending one; months it
/// takes for milliseconds.
final class RangeFrames implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (!(call instanceof SqlWindow window) || window.isRows()) {
      return call;
    }
    boolean descending =
        window.getOrderList().size() == 1 && isDescending(window.getOrderList().get(0));
    if (isInterval(window.getLowerBound()) || isInterval(window.getUpperBound())) {
      return descending ? overMilliseconds(window) : overTimestamps(window);
    }
    boolean number = isNumber(window.getLowerBound()) || isNumber(window.getUpperBound());
    return number && descending ? ascending(window) : call;
  }

  private static SqlNode overTimestamps(SqlWindow window) {
    List<SqlNode> order = new ArrayList<>();
    for (SqlNode item : window.getOrderList()) {
      SqlNode key = Ast.cast(Ast.orderKey(item), SqlTypeName.TIMESTAMP);
      order.add(nullsAs(item, key));
    }
    return withOrder(window, order);
  }

  /// From the latest to the earliest: down the milliseconds since 1970.
  private static SqlNode overMilliseconds(SqlWindow window) {
    SqlNode item = window.getOrderList().get(0);
    SqlNode time = Ast.cast(Ast.orderKey(item), SqlTypeName.TIMESTAMP);
    SqlNode millis = Ast.function(item.getParserPosition(), "$MILLIS", time);
    SqlNode negative = Ast.call(item.getParserPosition(), SqlStdOperatorTable.UNARY_MINUS, millis);
    return Ast.window(
        window,
        SqlNodeList.of(nullsAs(item, negative)),
        false,
        inMilliseconds(window.getLowerBound()),
        inMilliseconds(window.getUpperBound()));
  }

  private static @Nullable SqlNode inMilliseconds(@Nullable SqlNode bound) {
    if (!(offset(bound) instanceof SqlIntervalLiteral interval)) {
      return bound;
    }
    SqlIntervalLiteral.IntervalValue value =
        interval.getValueAs(SqlIntervalLiteral.IntervalValue.class);
    SqlCall call = (SqlCall) java.util.Objects.requireNonNull(bound);
    return Ast.withOperands(
        call,
        List.of(Ast.number(interval.getParserPosition(), SqlParserUtil.intervalToMillis(value))));
  }

  private static SqlNode ascending(SqlWindow window) {
    SqlNode item = window.getOrderList().get(0);
    SqlNode negative =
        Ast.call(item.getParserPosition(), SqlStdOperatorTable.UNARY_MINUS, Ast.orderKey(item));
    return withOrder(window, List.of(nullsAs(item, negative)));
  }

  private static boolean isDescending(SqlNode item) {
    return switch (item.getKind()) {
      case NULLS_FIRST, NULLS_LAST -> isDescending(((SqlCall) item).operand(0));
      default -> Ast.isDescending(item);
    };
  }

  /// The key with NULLs where the item has them.
  private static SqlNode nullsAs(SqlNode item, SqlNode key) {
    return item.getKind() == SqlKind.NULLS_FIRST || item.getKind() == SqlKind.NULLS_LAST
        ? Ast.call(item.getParserPosition(), ((SqlCall) item).getOperator(), key)
        : key;
  }

  private static SqlNode withOrder(SqlWindow window, List<SqlNode> order) {
    return Ast.window(
        window,
        new SqlNodeList(order, window.getParserPosition()),
        false,
        window.getLowerBound(),
        window.getUpperBound());
  }

  /// @throws dryrun.sql.engine.UnsupportedByEngine for months, which it would take for milliseconds
  private static boolean isInterval(@Nullable SqlNode bound) {
    if (!(offset(bound) instanceof SqlIntervalLiteral interval)) {
      return false;
    }
    if (interval.getTypeName().getFamily() == SqlTypeFamily.INTERVAL_YEAR_MONTH) {
      throw new UnsupportedConstruct("A RANGE frame of months", interval.getParserPosition());
    }
    return true;
  }

  private static boolean isNumber(@Nullable SqlNode bound) {
    return offset(bound) instanceof SqlNumericLiteral;
  }

  private static @Nullable SqlNode offset(@Nullable SqlNode bound) {
    return bound instanceof SqlCall call && call.operandCount() == 1 ? call.operand(0) : null;
  }
}
