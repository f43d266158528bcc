package dryrun.sql.h2;

import dryrun.sql.engine.Watch;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What H2 calls for functions that only H2 needs; public because H2 looks them up by name.
public final class H2Bodies {
  private H2Bodies() {}

  /// Complete units from one time to another, as Trino counts them.
  public static @Nullable Long dateDiff(
      String unit, @Nullable LocalDateTime from, @Nullable LocalDateTime to) {
    if (from == null || to == null) {
      return null;
    }
    return switch (unit) {
      case "MILLISECOND" -> ChronoUnit.MILLIS.between(from, to);
      case "SECOND" -> ChronoUnit.SECONDS.between(from, to);
      case "MINUTE" -> ChronoUnit.MINUTES.between(from, to);
      case "HOUR" -> ChronoUnit.HOURS.between(from, to);
      case "DAY" -> ChronoUnit.DAYS.between(from, to);
      case "WEEK" -> ChronoUnit.WEEKS.between(from, to);
      case "MONTH" -> ChronoUnit.MONTHS.between(from, to);
      case "QUARTER" -> ChronoUnit.MONTHS.between(from, to) / 3;
      case "YEAR" -> ChronoUnit.YEARS.between(from, to);
      default -> throw new IllegalArgumentException("there is no unit " + unit);
    };
  }

  /// A text that is different for different values and for NULL, to be joined with others.
  public static String key(@Nullable String value) {
    return value == null ? "-" : value.length() + ":" + value;
  }

  /// Whether a text can be cast to the type of that name.
  public static boolean castable(@Nullable String value, String type) {
    if (value == null) {
      return true;
    }
    String text = value.strip();
    Watch.current().tick();
    try {
      switch (type.toUpperCase(Locale.ROOT)) {
        case "TINYINT" -> Byte.parseByte(text);
        case "SMALLINT" -> Short.parseShort(text);
        case "INT", "INTEGER" -> Integer.parseInt(text);
        case "BIGINT" -> Long.parseLong(text);
        case "REAL", "FLOAT", "DOUBLE" -> Double.parseDouble(text);
        case "DECIMAL", "NUMERIC" -> new BigDecimal(text);
        case "DATE" -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        case "TIME" -> LocalTime.parse(text);
        case "TIMESTAMP" ->
            LocalDateTime.parse(text.length() == 10 ? text + "T00:00" : text.replace(' ', 'T'));
        case "BOOLEAN" -> {
          return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        }
        default -> {
          return true;
        }
      }
      return true;
    } catch (NumberFormatException | DateTimeException e) {
      return false;
    }
  }
}
