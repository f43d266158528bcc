package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// `PERCENT_RANK` and `CUME_DIST` from ranks and counts, since Calcite cannot compute them.
final class RelativeRanks implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (call.getKind() != SqlKind.OVER || !(call.operand(1) instanceof SqlWindow window)) {
      return call;
    }
    return switch (Ast.name(call.operand(0))) {
      case "PERCENT_RANK" -> percentRank(call.getParserPosition(), window);
      case "CUME_DIST" -> cumulative(call.getParserPosition(), window);
      default -> call;
    };
  }

  private static SqlNode percentRank(SqlParserPos at, SqlWindow window) {
    SqlNode rank = Ast.over(at, Ast.call(at, SqlStdOperatorTable.RANK), window);
    SqlNode before = Ast.call(at, SqlStdOperatorTable.MINUS, rank, Ast.number(at, 1));
    SqlNode rows = count(at, wholePartition(window));
    return Ast.when(
        at,
        Ast.call(at, SqlStdOperatorTable.EQUALS, rows, Ast.number(at, 1)),
        Ast.cast(Ast.number(at, 0), SqlTypeName.DOUBLE),
        Ast.call(
            at,
            SqlStdOperatorTable.DIVIDE,
            Ast.cast(before, SqlTypeName.DOUBLE),
            Ast.call(at, SqlStdOperatorTable.MINUS, rows, Ast.number(at, 1))));
  }

  private static SqlNode cumulative(SqlParserPos at, SqlWindow window) {
    SqlWindow upToPeers =
        Ast.window(
            window,
            window.getOrderList(),
            false,
            SqlWindow.createUnboundedPreceding(at),
            SqlWindow.createCurrentRow(at));
    return Ast.call(
        at,
        SqlStdOperatorTable.DIVIDE,
        Ast.cast(count(at, upToPeers), SqlTypeName.DOUBLE),
        count(at, wholePartition(window)));
  }

  private static SqlNode count(SqlParserPos at, SqlWindow window) {
    return Ast.over(at, Ast.call(at, SqlStdOperatorTable.COUNT, SqlIdentifier.star(at)), window);
  }

  private static SqlWindow wholePartition(SqlWindow window) {
    SqlParserPos at = window.getParserPosition();
    return Ast.window(
        window,
        SqlNodeList.EMPTY,
        true,
        SqlWindow.createUnboundedPreceding(at),
        SqlWindow.createUnboundedFollowing(at));
  }
}
