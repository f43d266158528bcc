package dryrun.app.desktop.rehearsal;

import dryrun.practice.Rehearsed;
import java.time.Duration;

/// How short times are written: minutes without a leading zero, as one says them.
final class Seconds {
  private Seconds() {}

  /// `0:07`, `1:52`; below zero with its sign.
  static String of(Duration time) {
    long seconds = Math.abs(time.toSeconds());
    return (time.isNegative() ? "−" : "") + "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /// `0:10–0:25`; a dash without a budget.
  static String budget(Rehearsed.Part part) {
    return part.longest() == 0
        ? "–"
        : of(Duration.ofSeconds(part.shortest())) + "–" + of(Duration.ofSeconds(part.longest()));
  }
}
