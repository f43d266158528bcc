package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalLiteral;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.type.SqlTypeName;

/// Spans of time that are off by one, in another unit, or counted otherwise.
final class TimeMutations implements Mutation {
  private static final Map<String, String> UNITS =
      Map.of(
          "second", "minute",
          "minute", "hour",
          "hour", "day",
          "day", "week",
          "week", "month",
          "month", "year",
          "quarter", "year",
          "year", "month");

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    call.getOperandList().forEach(operand -> interval(operand, edits));
    switch (Ast.name(call) + "/" + call.operandCount()) {
      case "DATE_DIFF/3" -> {
        unit(call, edits);
        swapped(call, 1, edits);
        edits.replace(
            Operator.DATE_ARITHMETIC,
            call,
            Nodes.renamed(call, "DATEDIFF"),
            "boundaries are counted instead of complete units");
      }
      case "DATEDIFF/3" -> swapped(call, 1, edits);
      case "DATEDIFF/2" -> swapped(call, 0, edits);
      case "DATE_TRUNC/2", "DATE_ADD/3" -> unit(call, edits);
      default -> {}
    }
  }

  private static void unit(SqlCall call, Edits edits) {
    if (call.operand(0) instanceof SqlLiteral literal
        && literal.getTypeName() == SqlTypeName.CHAR) {
      String unit = String.valueOf(literal.toValue()).toLowerCase(Locale.ROOT);
      String other = UNITS.get(unit);
      if (other != null) {
        edits.replace(
            Operator.DATE_ARITHMETIC,
            literal,
            Ast.text(literal.getParserPosition(), other),
            "'" + unit + "' becomes '" + other + "'");
      }
    }
  }

  private static void swapped(SqlCall call, int first, Edits edits) {
    List<SqlNode> operands = new ArrayList<>(call.getOperandList());
    java.util.Collections.swap(operands, first, first + 1);
    edits.replace(
        Operator.SWAPPED,
        call,
        Ast.withOperands(call, operands),
        "the times of " + Nodes.text(call) + " are swapped");
  }

  private static void interval(SqlNode operand, Edits edits) {
    if (operand instanceof SqlIntervalLiteral literal
        && literal.getValue() instanceof SqlIntervalLiteral.IntervalValue value
        && value.getIntervalLiteral().matches("[0-9]{1,9}")) {
      long amount = Long.parseLong(value.getIntervalLiteral());
      for (long other : new long[] {amount - 1, amount + 1}) {
        SqlNode replacement =
            SqlLiteral.createInterval(
                value.getSign(),
                Long.toString(other),
                value.getIntervalQualifier(),
                literal.getParserPosition());
        edits.replace(
            Operator.DATE_ARITHMETIC,
            literal,
            replacement,
            Nodes.text(literal) + " becomes " + Nodes.text(replacement));
      }
    }
  }
}
