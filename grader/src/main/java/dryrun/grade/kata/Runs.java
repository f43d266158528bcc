package dryrun.grade.kata;

import dryrun.sql.Cancellation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;

/// Runs requests, each in a process of its own unless the settings say otherwise.
final class Runs {
  /// How many tests may hang before the rest are given up.
  private static final int HANGS = 2;

  private final Ground ground;
  private final ScheduledExecutorService clock;

  Runs(Ground ground, ScheduledExecutorService clock) {
    this.ground = ground;
    this.clock = clock;
  }

  /// Runs a request. After a test that hangs, the tests behind it run in another process, so that
  /// one slow test does not hide how the others go.
  List<Report> all(Request request, Cancellation cancellation) {
    List<Report> reports = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    for (int hangs = 0; hangs < HANGS; hangs++) {
      Report report = one(request.without(done), cancellation);
      reports.add(report);
      done.addAll(report.done());
      if (report.end() != Report.End.HUNG || report.running().isEmpty() || report.last()) {
        break;
      }
    }
    return reports;
  }

  /// Runs a request in one process.
  ///
  /// @throws CancellationException when `cancellation` was thrown first
  Report one(Request request, Cancellation cancellation) {
    if (cancellation.isCancelled()) {
      throw new CancellationException("the run was cancelled");
    }
    Children children = ground.children();
    Child child = request.scratch() ? children.fresh() : children.take();
    boolean again = false;
    try {
      Report report = child.run(request, clock, cancellation);
      again = report.end() == Report.End.DONE && report.again() && !request.scratch();
      return report;
    } finally {
      children.giveBack(child, again);
    }
  }
}
