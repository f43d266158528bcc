package dryrun.sql.h2;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.engine.Watch;
import dryrun.sql.functions.ArrayValues;
import dryrun.sql.functions.Jsons;
import dryrun.sql.functions.Numbers;
import dryrun.sql.functions.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/// What H2 calls for functions that only H2 needs; public because H2 looks them up by name.
public final class H2Bodies {
  /// Digits after the point that the type around an average of decimals has room for.
  static final int MOST_DIGITS = 18;

  /// How many digits after the point an average has in H2 beyond those of its values.
  private static final int DIGITS_OF_AVERAGE = 10;

  private static final long DIGITS_OF_DOUBLE = 19;
  private static final long DIGITS_OF_REAL = 6;

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
      case "MONTH" -> Times.months(from, to);
      case "QUARTER" -> Times.months(from, to) / 3;
      case "YEAR" -> Times.months(from, to) / 12;
      default -> throw new IllegalArgumentException("there is no unit " + unit);
    };
  }

  /// The time that lies so many seconds after 1970.
  public static LocalDateTime fromUnixtime(double seconds) {
    long millis = Math.round(seconds * 1000);
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(millis, 1000L),
        (int) Math.floorMod(millis, 1000L) * 1_000_000,
        ZoneOffset.UTC);
  }

  /// A time as text, by MySQL's letters after `%` or by Java's.
  public static @Nullable String dateFormat(@Nullable LocalDateTime time, @Nullable String format) {
    return time == null || format == null ? null : Times.dateFormat(time, format);
  }

  /// The time that a text says in MySQL's letters.
  public static @Nullable LocalDateTime dateParse(@Nullable String text, @Nullable String format) {
    return text == null || format == null ? null : Times.dateParse(text, format);
  }

  /// A time as text, by Java's letters.
  public static @Nullable String formatDatetime(
      @Nullable LocalDateTime time, @Nullable String format) {
    return time == null || format == null ? null : Times.formatDatetime(time, format);
  }

  /// The numbers from one to another, both included.
  public static Long[] sequence(long first, long last) {
    return ArrayValues.sequence(first, last).toArray(new Long[0]);
  }

  /// The numbers from one to another by a step.
  public static Long[] sequence(long first, long last, long step) {
    return ArrayValues.sequence(first, last, step).toArray(new Long[0]);
  }

  /// The scalar at a path such as `$.a.b[0]`, as text; NULL where there is none.
  public static @Nullable String jsonValue(@Nullable String json, @Nullable String path) {
    return json == null || path == null ? null : Jsons.scalar(json, path);
  }

  /// H2's average of decimals with as many digits after the point as they have, rounded half up as
  /// Trino does.
  public static @Nullable BigDecimal roundedAverage(@Nullable BigDecimal average) {
    if (average == null || average.signum() == 0) {
      return average;
    }
    int scale = average.scale() - DIGITS_OF_AVERAGE;
    if (scale < 0 || scale > MOST_DIGITS) {
      throw new SqlFailure(
          SqlError.of(
              SqlError.Kind.RUNTIME,
              "H2 averages decimals of at most " + MOST_DIGITS + " digits after the point"));
    }
    return average.setScale(scale, RoundingMode.HALF_UP);
  }

  /// A value as text, as Trino casts it.
  public static @Nullable String text(Value value) {
    return switch (value.getValueType()) {
      case Value.NULL -> null;
      case Value.ARRAY, Value.ROW ->
          throw new SqlFailure(
              SqlError.of(SqlError.Kind.SEMANTIC, "An array or row is not cast to text on H2"));
      case Value.BOOLEAN -> String.valueOf(value.getBoolean());
      case Value.DOUBLE, Value.DECFLOAT -> Numbers.text(value.getDouble(), DIGITS_OF_DOUBLE);
      case Value.REAL -> Numbers.text(value.getDouble(), DIGITS_OF_REAL);
      default -> value.getString();
    };
  }

  /// The text when it can be cast to the type of that name, else NULL.
  public static @Nullable String ifCastable(@Nullable String value, String type) {
    return value == null || isText(value, type) ? value : null;
  }

  /// Whether a value can be cast to the type of that name: a number to a whole number of its range.
  public static boolean castable(Value value, String type) {
    if (value.getValueType() == Value.NULL) {
      return true;
    }
    boolean number =
        value.getValueType() >= Value.TINYINT && value.getValueType() <= Value.DECFLOAT;
    return number ? inRange(value.getBigDecimal(), type) : isText(value.getString(), type);
  }

  private static boolean inRange(BigDecimal number, String type) {
    int bits =
        switch (type.toUpperCase(Locale.ROOT)) {
          case "TINYINT" -> 7;
          case "SMALLINT" -> 15;
          case "INT", "INTEGER" -> 31;
          case "BIGINT" -> 63;
          default -> Integer.MAX_VALUE;
        };
    return bits == Integer.MAX_VALUE
        || number.setScale(0, RoundingMode.HALF_UP).toBigInteger().bitLength() <= bits;
  }

  /// Whether a text says a value of the type of that name.
  private static boolean isText(@Nullable String value, String type) {
    String text = value == null ? "" : value.strip();
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
