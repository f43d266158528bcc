package dryrun.practice;

import dryrun.bank.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A clock and a drill for tests, moved by hand.
final class Moves {
  static final UUID SESSION = new UUID(4, 2);
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private Duration monotonic = Duration.ZERO;
  private Duration wall = Duration.ZERO;

  Moment now() {
    return new Moment(START.plus(wall), monotonic.toNanos());
  }

  Moment after(Duration both) {
    return apart(both, both);
  }

  Moment apart(Duration onMonotonic, Duration onWall) {
    monotonic = monotonic.plus(onMonotonic);
    wall = wall.plus(onWall);
    return now();
  }

  static DrillPlan plan(int problems, Duration limit) {
    List<DrillProblem> list = new ArrayList<>();
    for (int i = 0; i < problems; i++) {
      list.add(
          new DrillProblem(
              "core/problem-" + i,
              "hash" + i,
              Item.Kind.SQL,
              "Problem " + i,
              Item.Difficulty.EASY,
              Duration.ofMinutes(5)));
    }
    return new DrillPlan(SESSION, Rules.INTERVIEW, limit, list);
  }

  static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
