package dryrun.practice;

import java.time.InstantSource;

/// Says what time it is.
@FunctionalInterface
public interface Moments {

  /// The present moment.
  Moment now();

  /// The machine's own clocks.
  static Moments system() {
    InstantSource wall = InstantSource.system();
    return () -> new Moment(wall.instant(), System.nanoTime());
  }
}
