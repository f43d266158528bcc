package dryrun.sql.calcite;

import dryrun.sql.functions.ArrayValues;
import dryrun.sql.functions.Times;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Functions of times over what generated code computes with: dates as days, times as milliseconds,
/// since 1970. Called by generated code.
public final class InternalTimes {
  private static final long DAY = 86_400_000L;

  private InternalTimes() {}

  public static String dateFormat(long time, String format) {
    return Times.dateFormat(time(time), format);
  }

  public static long dateParse(String text, String format) {
    return millis(Times.dateParse(text, format));
  }

  public static String formatDatetime(long time, String format) {
    return Times.formatDatetime(time(time), format);
  }

  /// The time that many seconds after 1970 began.
  public static long fromSeconds(double seconds) {
    return Math.round(seconds * 1000);
  }

  public static int isoDate(String text) {
    return (int) Times.isoDate(text).toEpochDay();
  }

  /// A date as ISO 8601 has it.
  public static String isoText(int date) {
    return LocalDate.ofEpochDay(date).toString();
  }

  /// A time as ISO 8601 has it, to the millisecond.
  public static String isoTextOfTime(long time) {
    return Times.formatDatetime(time(time), "uuuu-MM-dd'T'HH:mm:ss.SSS");
  }

  /// The milliseconds of a time since 1970.
  public static long millis(long time) {
    return time;
  }

  /// The milliseconds of a time's second.
  public static long millisecond(long time) {
    return Math.floorMod(time, 1000L);
  }

  /// Complete months from one time to another.
  public static long months(long from, long to) {
    return Times.months(time(from), time(to));
  }

  /// The seconds since 1970, with their milliseconds.
  public static double toSeconds(long time) {
    return time / 1000.0;
  }

  /// The days from one to another.
  public static List<Integer> dates(int first, int last) {
    return days(ArrayValues.sequence(first, last));
  }

  /// The days from one to another, by whole days given in milliseconds.
  public static List<Integer> datesByMillis(int first, int last, long step) {
    return days(ArrayValues.sequence(first, last, step / DAY));
  }

  /// The days from one to another, by months.
  public static List<Integer> datesByMonths(int first, int last, long months) {
    List<Integer> dates = new ArrayList<>();
    LocalDate start = LocalDate.ofEpochDay(first);
    LocalDate end = LocalDate.ofEpochDay(last);
    for (long i : ArrayValues.sequence(0, start.until(end).toTotalMonths(), months)) {
      dates.add((int) start.plusMonths(i).toEpochDay());
    }
    return dates;
  }

  public static List<Long> timesByMillis(long first, long last, long step) {
    return ArrayValues.sequence(first, last, step);
  }

  public static List<Long> timesByMonths(long first, long last, long months) {
    List<Long> times = new ArrayList<>();
    LocalDateTime start = time(first);
    long total = start.toLocalDate().until(time(last).toLocalDate()).toTotalMonths();
    for (long i : ArrayValues.sequence(0, total, months)) {
      times.add(millis(start.plusMonths(i)));
    }
    return times;
  }

  private static List<Integer> days(List<Long> numbers) {
    return numbers.stream().map(Long::intValue).toList();
  }

  private static LocalDateTime time(long millis) {
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(millis, 1000L),
        (int) Math.floorMod(millis, 1000L) * 1_000_000,
        ZoneOffset.UTC);
  }

  private static long millis(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
