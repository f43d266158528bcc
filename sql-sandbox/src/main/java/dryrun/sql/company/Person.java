package dryrun.sql.company;

import java.util.List;
import java.util.Optional;

/// A user of the app: the versions in the order of time without gaps, the first from the day of
/// joining.
///
/// @param firstKey `user_key` of the first version; the others follow
record Person(
    int id,
    Habit habit,
    Platform platform,
    boolean buys,
    int ageBand,
    long firstKey,
    List<Version> versions) {

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
    return Optional.ofNullable(versions.get(indexOn(day)).country())
        .map(c -> c.utcOffsetMinutes)
        .orElse(0);
  }

  boolean isActive(int day) {
    if (day < joined() || day >= left()) {
      return false;
    }
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
