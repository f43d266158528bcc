package dryrun.sql.company;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A user of the app.
final class Person {
  private static final int FIRST_DAY = Span.YEAR_START - 7;
  private final int id;
  private final Habit habit;
  private final Platform platform;
  private final boolean buys;
  private final int ageBand;
  private final long firstKey;
  private final List<Version> versions;
  private final BitSet activeDays = new BitSet(Span.LAST - FIRST_DAY + 1);

  /// @param firstKey `user_key` of the first version; the others follow
  /// @param versions in the order of time without gaps, the first from the day of joining
  Person(
      int id,
      Habit habit,
      Platform platform,
      boolean buys,
      int ageBand,
      long firstKey,
      List<Version> versions) {
    this.id = id;
    this.habit = habit;
    this.platform = platform;
    this.buys = buys;
    this.ageBand = ageBand;
    this.firstKey = firstKey;
    this.versions = List.copyOf(versions);
    for (int day = Math.max(FIRST_DAY, joined()); day <= Span.LAST && day < left(); day++) {
      activeDays.set(day - FIRST_DAY, drawActive(day));
    }
  }

  int id() {
    return id;
  }

  Platform platform() {
    return platform;
  }

  /// Whether the user ever orders.
  boolean buys() {
    return buys;
  }

  int ageBand() {
    return ageBand;
  }

  long firstKey() {
    return firstKey;
  }

  List<Version> versions() {
    return versions;
  }

  int joined() {
    return versions.getFirst().effective();
  }

  /// The day on which the account was closed, or [Version#NEVER].
  int left() {
    return versions.getLast().expiry();
  }

  /// The key of the version in force on that day; of the first one before it.
  long keyOn(int day) {
    return firstKey + indexOn(day);
  }

  /// Minutes to add to UTC for local time; 0 where the country is not known.
  int utcOffsetMinutes(int day) {
    @Nullable Country country = versions.get(indexOn(day)).country();
    return country == null ? 0 : country.utcOffsetMinutes;
  }

  /// Whether the user begins a session on that day; asked for days from a week before the first to
  /// the last.
  boolean isActive(int day) {
    return activeDays.get(day - FIRST_DAY);
  }

  private boolean drawActive(int day) {
    int perMille = habit.perMille(this, day);
    if (Span.dayOfWeek(day) > 5) {
      perMille = platform == Platform.WEB ? perMille * 7 / 10 : perMille * 11 / 10;
    }
    if (day == Span.ANDROID_DROP && platform == Platform.ANDROID) {
      perMille = perMille * 55 / 100;
    }
    return Draws.of(Draws.Topic.ACTIVE, id, day).chance(perMille);
  }

  private int indexOn(int day) {
    int index = versions.size() - 1;
    while (index > 0 && versions.get(index).effective() > day) {
      index--;
    }
    return index;
  }
}
