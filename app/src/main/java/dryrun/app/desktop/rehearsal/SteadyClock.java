package dryrun.app.desktop.rehearsal;

import dryrun.practice.Moment;
import dryrun.practice.Moments;
import java.time.Instant;
import java.time.InstantSource;

/// The wall clock as it was at first, carried on by the clock that nobody sets.
final class SteadyClock implements InstantSource {
  private final Moments moments;
  private final Moment start;

  SteadyClock(Moments moments) {
    this.moments = moments;
    start = moments.now();
  }

  @Override
  public Instant instant() {
    return start.wall().plusNanos(moments.now().monotonicNanos() - start.monotonicNanos());
  }
}
