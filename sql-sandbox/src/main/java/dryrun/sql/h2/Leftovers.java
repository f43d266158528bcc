package dryrun.sql.h2;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/// The work of runs that were left behind because H2 did not hear that it was cancelled.
final class Leftovers {
  private final List<Future<?>> left = new ArrayList<>();

  synchronized void add(Future<?> work) {
    left.add(work);
  }

  /// Whether some of it still goes on.
  synchronized boolean goOn() {
    left.removeIf(Future::isDone);
    return !left.isEmpty();
  }
}
