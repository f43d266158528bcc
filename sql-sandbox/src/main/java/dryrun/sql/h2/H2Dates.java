package dryrun.sql.h2;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import dryrun.sql.rewrite.TimeUnits;
import java.util.Locale;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Functions of dates and times as those of H2. Weeks begin on Monday.
final class H2Dates implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "DATEDIFF/3" -> withUnit(call, "DATEDIFF");
      case "DATE_DIFF/3", "DATETIME_DIFF/3" -> withUnit(call, "DRYRUN_DATE_DIFF");
      case "DATE_ADD/3" -> withUnit(call, "DATEADD");
      case "DATE_TRUNC/2" -> withUnit(call, "DATE_TRUNC");
      case "DAY_OF_WEEK/1", "DOW/1" -> Ast.function(at, "ISO_DAY_OF_WEEK", call.operand(0));
      case "EXTRACT/2" -> part(call);
      case "DOY/1" -> Ast.function(at, "DAY_OF_YEAR", call.operand(0));
      case "WEEK/1", "WEEK_OF_YEAR/1", "WEEKOFYEAR/1" ->
          Ast.function(at, "ISO_WEEK", call.operand(0));
      case "YEAR_OF_WEEK/1", "YOW/1" -> Ast.function(at, "ISO_YEAR", call.operand(0));
      case "FROM_UNIXTIME/1" ->
          Ast.function(at, "DRYRUN_FROM_UNIXTIME", Ast.cast(call.operand(0), SqlTypeName.DOUBLE));
      case "TO_UNIXTIME/1" ->
          Ast.call(
              at,
              SqlStdOperatorTable.DIVIDE,
              Ast.cast(sinceEpoch(call, "MILLISECOND"), SqlTypeName.DOUBLE),
              Ast.number(at, 1000));
      case "UNIX_TIMESTAMP/1" -> sinceEpoch(call, "SECOND");
      default -> call;
    };
  }

  private static SqlNode part(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    String unit =
        call.operand(0) instanceof SqlIntervalQualifier qualifier && qualifier.timeFrameName != null
            ? qualifier.timeFrameName
            : call.operand(0).toString();
    return switch (unit.toUpperCase(Locale.ROOT)) {
      case "DOW", "DAY_OF_WEEK", "ISODOW" -> Ast.function(at, "ISO_DAY_OF_WEEK", call.operand(1));
      case "DOY", "DAY_OF_YEAR" -> Ast.function(at, "DAY_OF_YEAR", call.operand(1));
      case "WEEK" -> Ast.function(at, "ISO_WEEK", call.operand(1));
      case "YOW", "YEAR_OF_WEEK", "ISOYEAR" -> Ast.function(at, "ISO_YEAR", call.operand(1));
      default -> call;
    };
  }

  private static SqlNode sinceEpoch(SqlCall call, String unit) {
    SqlParserPos at = call.getParserPosition();
    return Ast.function(
        at,
        "DRYRUN_DATE_DIFF",
        Ast.text(at, unit),
        Ast.cast(Ast.text(at, "1970-01-01 00:00:00"), SqlTypeName.TIMESTAMP),
        call.operand(0));
  }

  private static SqlNode withUnit(SqlCall call, String function) {
    SqlParserPos at = call.getParserPosition();
    TimeUnit unit = TimeUnits.of(call.operand(0));
    boolean monday = unit == TimeUnit.WEEK && function.equals("DATE_TRUNC");
    SqlNode spelled = Ast.text(at, monday ? "ISO_WEEK" : unit.name());
    return call.operandCount() == 2
        ? Ast.function(at, function, spelled, call.operand(1))
        : Ast.function(at, function, spelled, call.operand(1), call.operand(2));
  }
}
