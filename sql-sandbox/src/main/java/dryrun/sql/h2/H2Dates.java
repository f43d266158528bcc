package dryrun.sql.h2;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Functions on dates as Trino, Hive and Snowflake have them, by those of H2.
final class H2Dates implements CallRule {
  private static final Set<String> UNITS =
      Set.of("MILLISECOND", "SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR");
  private static final Map<String, String> SHORT =
      Map.of("D", "DAY", "DD", "DAY", "HH", "HOUR", "MM", "MONTH", "MON", "MONTH", "YYYY", "YEAR");

  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "DATEDIFF/3" -> withUnit(call, "DATEDIFF");
      case "DATE_DIFF/3" -> withUnit(call, "DRYRUN_DATE_DIFF");
      case "DATE_ADD/3", "DATEADD/3" -> withUnit(call, "DATEADD");
      case "DATE_TRUNC/2" -> withUnit(call, "DATE_TRUNC");
      case "DATEDIFF/2" ->
          Ast.function(
              at,
              "DATEDIFF",
              Ast.text(at, "DAY"),
              Ast.cast(call.operand(1), SqlTypeName.DATE),
              Ast.cast(call.operand(0), SqlTypeName.DATE));
      case "DATE_ADD/2" -> addDays(call, call.operand(1));
      case "DATE_SUB/2" ->
          addDays(call, Ast.call(at, SqlStdOperatorTable.UNARY_MINUS, call.operand(1)));
      case "TO_DATE/1", "DATE/1" -> Ast.cast(call.operand(0), SqlTypeName.DATE);
      case "DAY_OF_WEEK/1", "DOW/1" -> Ast.function(at, "ISO_DAY_OF_WEEK", call.operand(0));
      case "DAY_OF_MONTH/1" -> Ast.function(at, "DAY_OF_MONTH", call.operand(0));
      case "DAY_OF_YEAR/1", "DOY/1" -> Ast.function(at, "DAY_OF_YEAR", call.operand(0));
      case "WEEK/1", "WEEK_OF_YEAR/1" -> Ast.function(at, "ISO_WEEK", call.operand(0));
      default -> call;
    };
  }

  private static SqlNode addDays(SqlCall call, SqlNode days) {
    SqlParserPos at = call.getParserPosition();
    return Ast.function(
        at, "DATEADD", Ast.text(at, "DAY"), days, Ast.cast(call.operand(0), SqlTypeName.DATE));
  }

  /// The call with its unit, an identifier or a text, spelled as H2 spells it; with an unknown unit
  /// as it is.
  private static SqlNode withUnit(SqlCall call, String function) {
    SqlParserPos at = call.getParserPosition();
    Optional<String> unit = unit(call.operand(0));
    if (unit.isEmpty()) {
      return call;
    }
    boolean weekStart = function.equals("DATE_TRUNC") && unit.get().equals("WEEK");
    SqlNode spelled = Ast.text(at, weekStart ? "ISO_WEEK" : unit.get());
    return call.operandCount() == 2
        ? Ast.function(at, function, spelled, call.operand(1))
        : Ast.function(at, function, spelled, call.operand(1), call.operand(2));
  }

  private static Optional<String> unit(SqlNode node) {
    String text =
        switch (node) {
          case SqlIdentifier identifier when identifier.isSimple() -> identifier.getSimple();
          case SqlIntervalQualifier qualifier -> qualifier.getStartUnit().name();
          case SqlLiteral literal -> String.valueOf(literal.toValue());
          default -> "";
        };
    String upper = text.strip().toUpperCase(Locale.ROOT);
    String single = upper.endsWith("S") ? upper.substring(0, upper.length() - 1) : upper;
    String unit = SHORT.getOrDefault(single, single);
    return UNITS.contains(unit) ? Optional.of(unit) : Optional.empty();
  }
}
