package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/// The wrong frame of a window.
final class FrameMutations implements Mutation {
  private static final int ROWS = 4;
  private static final int LOWER = 5;
  private static final int UPPER = 6;
  private static final Set<String> FRAMED =
      Set.of("SUM", "COUNT", "AVG", "MIN", "MAX", "FIRST_VALUE", "LAST_VALUE", "NTH_VALUE");

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    if (call instanceof SqlWindow window && window.getLowerBound() != null) {
      typed(window, edits);
    } else if (call.getKind() == SqlKind.OVER
        && call.operand(1) instanceof SqlWindow window
        && window.getLowerBound() == null
        && !window.getOrderList().isEmpty()
        && FRAMED.contains(Ast.name(call.operand(0)))) {
      SqlParserPos at = window.getParserPosition();
      SqlNode current = SqlWindow.createCurrentRow(at);
      SqlNode start = SqlWindow.createUnboundedPreceding(at);
      edit(
          window, frame(window, true, start, current), "peers are left out by a ROWS frame", edits);
      edit(
          window,
          frame(window, true, start, SqlWindow.createUnboundedFollowing(at)),
          "the frame reaches to the end of the partition",
          edits);
    }
  }

  private static void typed(SqlWindow window, Edits edits) {
    SqlNode lower = window.getLowerBound();
    SqlNode upper = window.getUpperBound();
    edit(window, frame(window, false, null, null), "the frame is dropped", edits);
    edit(
        window,
        frame(window, !window.isRows(), lower, upper),
        window.isRows() ? "ROWS becomes RANGE" : "RANGE becomes ROWS",
        edits);
    shift(lower, edits);
    shift(upper, edits);
    if (upper != null && SqlWindow.isCurrentRow(upper)) {
      SqlParserPos at = upper.getParserPosition();
      if (window.isRows()) {
        edit(
            window,
            frame(window, true, lower, SqlWindow.createPreceding(Ast.number(at, 1), at)),
            "the current row is left out of the frame",
            edits);
      }
      edit(
          window,
          frame(window, window.isRows(), lower, SqlWindow.createUnboundedFollowing(at)),
          "the frame reaches to the end of the partition",
          edits);
    }
  }

  private static void shift(@Nullable SqlNode bound, Edits edits) {
    if (bound instanceof SqlCall call
        && call.operandCount() == 1
        && call.operand(0) instanceof SqlNumericLiteral number
        && number.isInteger()) {
      long value = number.longValue(true);
      for (long other : new long[] {value - 1, value + 1}) {
        if (other >= 0) {
          edits.replace(
              Operator.FRAME,
              number,
              Ast.number(number.getParserPosition(), other),
              "the frame's bound " + value + " becomes " + other);
        }
      }
    }
  }

  private static void edit(SqlWindow window, SqlCall other, String what, Edits edits) {
    edits.replace(Operator.FRAME, window, other, what);
  }

  private static SqlCall frame(
      SqlWindow window, boolean rows, @Nullable SqlNode lower, @Nullable SqlNode upper) {
    List<@Nullable SqlNode> operands = new ArrayList<>(window.getOperandList());
    operands.set(ROWS, SqlLiteral.createBoolean(rows, window.getParserPosition()));
    operands.set(LOWER, lower);
    operands.set(UPPER, upper);
    return Ast.withOperands(window, operands);
  }
}
