package dryrun.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The clock of a drill: the larger of monotonic and wall time since the start.
///
/// Sleep counts (the wall clock sees it), a wall clock set back gives nothing (the monotonic one
/// sees that). Both are measured from an anchor, so that the jitter of single readings does not add
/// up; when the two clocks part by more than a second between two readings the anchor moves, so
/// that a clock set back does not hide a later sleep.
///
/// @param elapsed time on this clock; never decreases
public record DrillClock(
    Moment anchor, Duration atAnchor, Moment last, Duration elapsed, List<ClockNote> notes) {
  private static final Duration APART = Duration.ofSeconds(1);
  private static final Duration WORTH_A_NOTE = Duration.ofMinutes(1);

  public DrillClock {
    notes = List.copyOf(notes);
  }

  /// A clock that starts now.
  static DrillClock start(Moment now) {
    return new DrillClock(now, Duration.ZERO, now, Duration.ZERO, List.of());
  }

  /// The clock at a later reading of the same process.
  DrillClock read(Moment now) {
    Duration monotonic = Duration.ofNanos(now.monotonicNanos() - last.monotonicNanos());
    Duration apart = Duration.between(last.wall(), now.wall()).minus(monotonic);
    if (apart.abs().compareTo(APART) > 0) {
      Duration step = larger(monotonic, Duration.between(last.wall(), now.wall()));
      ClockNote.Kind kind = apart.isNegative() ? ClockNote.Kind.BACK : ClockNote.Kind.AHEAD;
      return anchored(now, elapsed.plus(larger(step, Duration.ZERO)), kind, apart.abs());
    }
    Duration since =
        larger(
            Duration.ofNanos(now.monotonicNanos() - anchor.monotonicNanos()),
            Duration.between(anchor.wall(), now.wall()));
    return new DrillClock(anchor, atAnchor, now, larger(elapsed, atAnchor.plus(since)), notes);
  }

  /// The clock at the first reading of another process, whose monotonic clock has another origin:
  /// the wall clock alone tells how long nobody was there.
  DrillClock resume(Moment now) {
    Duration away = Duration.between(last.wall(), now.wall());
    return away.isNegative()
        ? anchored(now, elapsed, ClockNote.Kind.BACK, away.abs())
        : anchored(now, elapsed.plus(away), ClockNote.Kind.AWAY, away);
  }

  /// Whether a reading tells more than that time went by.
  boolean movedSince(DrillClock earlier) {
    return !anchor.equals(earlier.anchor);
  }

  private DrillClock anchored(Moment now, Duration total, ClockNote.Kind kind, Duration by) {
    if (by.compareTo(WORTH_A_NOTE) <= 0) {
      return new DrillClock(now, total, now, total, notes);
    }
    List<ClockNote> more = new ArrayList<>(notes);
    more.add(new ClockNote(kind, total, by));
    return new DrillClock(now, total, now, total, more);
  }

  private static Duration larger(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
