package dryrun.sql.company;

import java.time.LocalDate;

/// The days that the company's tables cover, as epoch days, and those on which something went
/// wrong.
final class Span {
  /// The first day of the daily and weekly tables, a Monday.
  static final int YEAR_START = day(2023, 4, 3);

  /// The first day of every other fact, a Monday.
  static final int START = day(2024, 1, 1);

  /// The last day of all, a Sunday: 52 weeks from YEAR_START, 13 weeks from START.
  static final int LAST = day(2024, 3, 31);

  /// The first second after the last day.
  static final long END = seconds(LAST + 1);

  static final int DAYS = LAST - START + 1;

  /// A Wednesday on which fact_daily_active got no row.
  static final int LOGGING_GAP = day(2024, 1, 17);

  /// A Wednesday on which fact_daily_active got only some of the rows of ios.
  static final int IOS_PARTLY_LOGGED = day(2024, 3, 6);

  /// A Tuesday on which a bad release kept many users of android away.
  static final int ANDROID_DROP = day(2024, 2, 13);

  private Span() {}

  /// The second at which a day starts.
  static long seconds(int day) {
    return day * 86_400L;
  }

  /// The day of a second.
  static int dayOf(long second) {
    return (int) Math.floorDiv(second, 86_400L);
  }

  /// 1 for Monday to 7 for Sunday.
  static int dayOfWeek(int day) {
    return Math.floorMod(day - YEAR_START, 7) + 1;
  }

  static boolean isKept(long second) {
    return second >= seconds(START) && second < END;
  }

  private static int day(int year, int month, int dayOfMonth) {
    return Math.toIntExact(LocalDate.of(year, month, dayOfMonth).toEpochDay());
  }
}
