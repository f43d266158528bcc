package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import dryrun.sql.rewrite.TimeUnits;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.TimestampString;

/// Functions of dates and times as Calcite's own operators. Weeks begin on Monday.
final class TimeFunctions implements CallRule {
  private static final Map<String, TimeUnit> PARTS =
      Map.ofEntries(
          Map.entry("DAY", TimeUnit.DAY),
          Map.entry("DAY_OF_MONTH", TimeUnit.DAY),
          Map.entry("DAY_OF_WEEK", TimeUnit.ISODOW),
          Map.entry("DOW", TimeUnit.ISODOW),
          Map.entry("DAY_OF_YEAR", TimeUnit.DOY),
          Map.entry("DOY", TimeUnit.DOY),
          Map.entry("WEEKOFYEAR", TimeUnit.WEEK),
          Map.entry("WEEK_OF_YEAR", TimeUnit.WEEK),
          Map.entry("YEAR_OF_WEEK", TimeUnit.ISOYEAR),
          Map.entry("YOW", TimeUnit.ISOYEAR));

  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    String name = Ast.name(call);
    int operands = call.operandCount();
    if (operands == 1 && PARTS.containsKey(name)) {
      return Ast.call(
          at, SqlStdOperatorTable.EXTRACT, Ast.unit(at, PARTS.get(name)), call.operand(0));
    }
    return switch (name + "/" + operands) {
      case "DATE_DIFF/3", "DATETIME_DIFF/3" ->
          complete(at, unit(call), timestamp(call.operand(1)), timestamp(call.operand(2)));
      case "DATEDIFF/3" -> boundaries(at, unit(call), call.operand(1), call.operand(2));
      case "DATE_TRUNC/2" -> truncated(at, unit(call), call.operand(1));
      case "DATE_ADD/3" -> sum(at, unit(call), call.operand(1), call.operand(2));
      case "DATE_PART/2" ->
          Ast.call(at, SqlStdOperatorTable.EXTRACT, Ast.unit(at, unit(call)), call.operand(1));
      case "EXTRACT/2" -> part(at, call);
      case "UNIX_TIMESTAMP/0" ->
          difference(
              at, TimeUnit.SECOND, epoch(at), SqlStdOperatorTable.LOCALTIMESTAMP.createCall(at));
      case "FROM_UNIXTIME/1" ->
          Ast.function(at, "$FROM_UNIXTIME", Ast.cast(call.operand(0), SqlTypeName.DOUBLE));
      case "TO_UNIXTIME/1" -> Ast.function(at, "$TO_UNIXTIME", timestamp(call.operand(0)));
      case "MILLISECOND/1" -> Ast.function(at, "$MILLISECOND", timestamp(call.operand(0)));
      case "UNIX_TIMESTAMP/1" ->
          difference(at, TimeUnit.SECOND, epoch(at), timestamp(call.operand(0)));
      case "DATE_FORMAT/2", "FORMAT_DATETIME/2" ->
          Ast.function(at, name, timestamp(call.operand(0)), call.operand(1));
      default -> call;
    };
  }

  /// Trino's day of the week is 1 on Monday, the standard's 1 on Sunday.
  private static SqlNode part(SqlParserPos at, SqlCall call) {
    if (!(call.operand(0) instanceof SqlIntervalQualifier unit)) {
      return call;
    }
    String name = unit.timeFrameName == null ? unit.toString() : unit.timeFrameName;
    TimeUnit part = PARTS.get(name.toUpperCase(Locale.ROOT));
    return part == null
        ? call
        : Ast.call(at, SqlStdOperatorTable.EXTRACT, Ast.unit(at, part), call.operand(1));
  }

  private static TimeUnit unit(SqlCall call) {
    return TimeUnits.of(call.operand(0));
  }

  private static SqlNode timestamp(SqlNode node) {
    boolean isTimestamp =
        node instanceof SqlLiteral literal && literal.getTypeName() == SqlTypeName.TIMESTAMP;
    return isTimestamp ? node : Ast.cast(node, SqlTypeName.TIMESTAMP);
  }

  /// How many units are complete between two times.
  private static SqlNode complete(SqlParserPos at, TimeUnit unit, SqlNode from, SqlNode to) {
    SqlNode months = Ast.function(at, "$MONTHS", from, to);
    return switch (unit) {
      case MONTH -> months;
      case QUARTER -> Ast.call(at, SqlStdOperatorTable.DIVIDE_INTEGER, months, Ast.number(at, 3));
      case YEAR -> Ast.call(at, SqlStdOperatorTable.DIVIDE_INTEGER, months, Ast.number(at, 12));
      default -> difference(at, unit, from, to);
    };
  }

  private static SqlNode difference(SqlParserPos at, TimeUnit unit, SqlNode from, SqlNode to) {
    return Ast.call(at, SqlStdOperatorTable.TIMESTAMP_DIFF, Ast.unit(at, unit), from, to);
  }

  /// How many beginnings of a unit lie between two times.
  private static SqlNode boundaries(SqlParserPos at, TimeUnit unit, SqlNode from, SqlNode to) {
    boolean below = unit == TimeUnit.SECOND || unit == TimeUnit.MILLISECOND;
    SqlNode start = timestamp(from);
    SqlNode end = timestamp(to);
    return below
        ? difference(at, unit, start, end)
        : difference(at, unit, truncated(at, unit, start), truncated(at, unit, end));
  }

  private static SqlNode truncated(SqlParserPos at, TimeUnit unit, SqlNode time) {
    if (unit != TimeUnit.WEEK) {
      return Ast.call(at, SqlStdOperatorTable.FLOOR, time, Ast.unit(at, unit));
    }
    // Calcite's weeks begin on Sunday.
    SqlNode dayBefore = sum(at, TimeUnit.DAY, Ast.number(at, -1), time);
    SqlNode sunday =
        Ast.call(at, SqlStdOperatorTable.FLOOR, dayBefore, Ast.unit(at, TimeUnit.WEEK));
    return sum(at, TimeUnit.DAY, Ast.number(at, 1), sunday);
  }

  private static SqlNode sum(SqlParserPos at, TimeUnit unit, SqlNode amount, SqlNode time) {
    return Ast.call(at, SqlStdOperatorTable.TIMESTAMP_ADD, Ast.unit(at, unit), amount, time);
  }

  private static SqlNode epoch(SqlParserPos at) {
    return SqlLiteral.createTimestamp(
        SqlTypeName.TIMESTAMP, TimestampString.fromMillisSinceEpoch(0), 0, at);
  }
}
