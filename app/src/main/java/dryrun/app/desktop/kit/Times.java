package dryrun.app.desktop.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How times are written for a person.
public final class Times {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private Times() {}

  /// As a clock shows it: `mm:ss`, hours counted as minutes; below zero is zero.
  public static String clock(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    return "%02d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /// A difference from par as a clock shows it, with its sign: `+01:10`, `−00:40`. Parts of a
  /// second go down, as [#clock] lets them, so that time, par and difference fit each other.
  public static String offPar(Duration over) {
    return (over.isNegative() ? "−" : "+") + clock(Duration.ofSeconds(Math.abs(over.toSeconds())));
  }

  /// In words: `4 min 12 s`, `6 min`, `35 s`.
  public static String words(Duration time) {
    long seconds = Math.abs(time.toSeconds());
    long minutes = seconds / 60;
    String rest = seconds % 60 + " s";
    if (minutes == 0) {
      return rest;
    }
    return seconds % 60 == 0 ? minutes + " min" : minutes + " min " + rest;
  }

  /// As short times are read: `34 ms`, `1.2 s`.
  public static String millis(Duration time) {
    return time.toMillis() < 1000
        ? time.toMillis() + " ms"
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  /// A day such as `3 Jan 2026`.
  public static String day(LocalDate day) {
    return day.format(DAY);
  }

  /// Day and time in the zone given.
  public static String minute(Instant instant, ZoneId zone) {
    return instant.atZone(zone).format(MINUTE);
  }
}
