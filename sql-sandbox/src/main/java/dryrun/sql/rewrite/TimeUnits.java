package dryrun.sql.rewrite;

import java.util.Locale;
import java.util.Map;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUtil;
import org.apache.calcite.util.Static;

/// Reads the unit of time that a function is given: `'day'`, `day` or `DAYS`.
public final class TimeUnits {
  private static final Map<String, TimeUnit> UNITS =
      Map.ofEntries(
          Map.entry("MILLISECOND", TimeUnit.MILLISECOND),
          Map.entry("SECOND", TimeUnit.SECOND),
          Map.entry("SS", TimeUnit.SECOND),
          Map.entry("MINUTE", TimeUnit.MINUTE),
          Map.entry("MI", TimeUnit.MINUTE),
          Map.entry("HOUR", TimeUnit.HOUR),
          Map.entry("HH", TimeUnit.HOUR),
          Map.entry("DAY", TimeUnit.DAY),
          Map.entry("DD", TimeUnit.DAY),
          Map.entry("D", TimeUnit.DAY),
          Map.entry("WEEK", TimeUnit.WEEK),
          Map.entry("MONTH", TimeUnit.MONTH),
          Map.entry("MM", TimeUnit.MONTH),
          Map.entry("MON", TimeUnit.MONTH),
          Map.entry("QUARTER", TimeUnit.QUARTER),
          Map.entry("YEAR", TimeUnit.YEAR),
          Map.entry("YYYY", TimeUnit.YEAR),
          Map.entry("YY", TimeUnit.YEAR));

  private TimeUnits() {}

  /// The unit that a node names.
  ///
  /// @throws org.apache.calcite.runtime.CalciteContextException when it names none, with its place
  public static TimeUnit of(SqlNode node) {
    String name = name(node).strip().toUpperCase(Locale.ROOT);
    TimeUnit unit = UNITS.get(name);
    if (unit == null && name.endsWith("S")) {
      unit = UNITS.get(name.substring(0, name.length() - 1));
    }
    if (unit == null) {
      throw SqlUtil.newContextException(
          node.getParserPosition(), Static.RESOURCE.invalidTimeFrame(name));
    }
    return unit;
  }

  private static String name(SqlNode node) {
    return switch (node) {
      case SqlIdentifier identifier when identifier.isSimple() -> identifier.getSimple();
      case SqlIntervalQualifier qualifier -> qualifier.getStartUnit().name();
      case SqlLiteral literal
          when literal.getTypeName().getFamily()
              == org.apache.calcite.sql.type.SqlTypeFamily.CHARACTER ->
          String.valueOf(literal.toValue());
      default -> node.toString();
    };
  }
}
