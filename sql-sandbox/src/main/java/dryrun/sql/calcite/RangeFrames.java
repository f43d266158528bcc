package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/// RANGE frames with an offset, which Calcite computes wrong without a word: over a DATE it
/// compares days with milliseconds, and a descending key it takes for an ascending one.
final class RangeFrames implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (!(call instanceof SqlWindow window) || window.isRows()) {
      return call;
    }
    if (isInterval(window.getLowerBound()) || isInterval(window.getUpperBound())) {
      return overTimestamps(window);
    }
    boolean number = isNumber(window.getLowerBound()) || isNumber(window.getUpperBound());
    boolean descending =
        window.getOrderList().size() == 1 && Ast.isDescending(window.getOrderList().get(0));
    return number && descending ? ascending(window) : call;
  }

  private static SqlNode overTimestamps(SqlWindow window) {
    List<SqlNode> order = new ArrayList<>();
    for (SqlNode item : window.getOrderList()) {
      SqlNode key = Ast.cast(Ast.orderKey(item), SqlTypeName.TIMESTAMP);
      SqlParserPos at = item.getParserPosition();
      order.add(Ast.isDescending(item) ? Ast.call(at, SqlStdOperatorTable.DESC, key) : key);
    }
    return withOrder(window, order);
  }

  private static SqlNode ascending(SqlWindow window) {
    SqlNode item = window.getOrderList().get(0);
    return withOrder(
        window,
        List.of(
            Ast.call(
                item.getParserPosition(), SqlStdOperatorTable.UNARY_MINUS, Ast.orderKey(item))));
  }

  private static SqlNode withOrder(SqlWindow window, List<SqlNode> order) {
    return Ast.window(
        window,
        new SqlNodeList(order, window.getParserPosition()),
        false,
        window.getLowerBound(),
        window.getUpperBound());
  }

  private static boolean isInterval(@Nullable SqlNode bound) {
    return offset(bound) instanceof SqlIntervalLiteral;
  }

  private static boolean isNumber(@Nullable SqlNode bound) {
    return offset(bound) instanceof SqlNumericLiteral;
  }

  private static @Nullable SqlNode offset(@Nullable SqlNode bound) {
    return bound instanceof SqlCall call && call.operandCount() == 1 ? call.operand(0) : null;
  }
}
