package dryrun.sql.functions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Map;

/// Functions of dates and times.
public final class Times {
  private static final Map<Character, String> MYSQL =
      Map.ofEntries(
          Map.entry('Y', "uuuu"),
          Map.entry('y', "uu"),
          Map.entry('m', "MM"),
          Map.entry('c', "M"),
          Map.entry('d', "dd"),
          Map.entry('e', "d"),
          Map.entry('H', "HH"),
          Map.entry('k', "H"),
          Map.entry('h', "hh"),
          Map.entry('I', "hh"),
          Map.entry('l', "h"),
          Map.entry('i', "mm"),
          Map.entry('s', "ss"),
          Map.entry('S', "ss"),
          Map.entry('f', "SSSSSS"),
          Map.entry('p', "a"),
          Map.entry('j', "DDD"),
          Map.entry('a', "EEE"),
          Map.entry('W', "EEEE"),
          Map.entry('b', "MMM"),
          Map.entry('M', "MMMM"),
          Map.entry('v', "ww"),
          Map.entry('x', "YYYY"));

  private Times() {}

  /// A time as text, by MySQL's letters after `%`, or by Java's (as Hive has them) where there is
  /// no `%`.
  public static String dateFormat(LocalDateTime time, String format) {
    return formatter(format).format(time);
  }

  /// Complete months from one time to another, negative backwards. The last day of a month
  /// completes one that began on a day which that month does not have, as in Trino: a month lies
  /// between 31 January and 29 February.
  public static long months(LocalDateTime from, LocalDateTime to) {
    if (to.isBefore(from)) {
      return -months(to, from);
    }
    int day = to.getDayOfMonth();
    boolean last = day == to.toLocalDate().lengthOfMonth();
    LocalDateTime start = last && from.getDayOfMonth() > day ? from.withDayOfMonth(day) : from;
    return ChronoUnit.MONTHS.between(start, to);
  }

  /// The time that a text says in MySQL's letters.
  public static LocalDateTime dateParse(String text, String format) {
    try {
      TemporalAccessor parsed = parser(format).parse(text);
      LocalTime time = parsed.query(TemporalQueries.localTime());
      return LocalDate.from(parsed).atTime(time == null ? LocalTime.MIDNIGHT : time);
    } catch (DateTimeException e) {
      throw Failures.runtime("'" + text + "' is not a time written as '" + format + "'");
    }
  }

  /// A time as text, by Java's letters.
  public static String formatDatetime(LocalDateTime time, String format) {
    try {
      return DateTimeFormatter.ofPattern(format, Locale.ENGLISH).format(time);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Failures.runtime("'" + format + "' is not a format of times");
    }
  }

  /// The date that a text says as ISO 8601 has it.
  public static LocalDate isoDate(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Failures.runtime("'" + text + "' is not a date");
    }
  }

  private static DateTimeFormatter formatter(String format) {
    try {
      return DateTimeFormatter.ofPattern(pattern(format), Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      throw Failures.runtime("'" + format + "' is not a format of times");
    }
  }

  private static DateTimeFormatter parser(String format) {
    try {
      return new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(pattern(format))
          .parseDefaulting(ChronoField.MONTH_OF_YEAR, 1)
          .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
          .toFormatter(Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      throw Failures.runtime("'" + format + "' is not a format of times");
    }
  }

  private static String pattern(String format) {
    if (format.indexOf('%') < 0) {
      return format;
    }
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '%' && i + 1 < format.length()) {
        i++;
        char letter = format.charAt(i);
        String known = MYSQL.get(letter);
        if (letter == 'T') {
          pattern.append("HH:mm:ss");
        } else if (known == null) {
          throw Failures.runtime("%" + letter + " is not a part of a format of times");
        } else {
          pattern.append(known);
        }
      } else {
        pattern.append(c == '\'' ? "''" : "'" + c + "'");
      }
    }
    return pattern.toString();
  }
}
