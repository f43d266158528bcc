package dryrun.app.desktop.drill;

import dryrun.practice.Moment;
import dryrun.practice.Moments;
import java.time.Duration;

/// Clocks that tests move by hand, both alike.
final class HandClock implements Moments {
  private Duration since = Duration.ZERO;

  @Override
  public synchronized Moment now() {
    return new Moment(Samples.START.plus(since), since.toNanos());
  }

  synchronized void pass(Duration time) {
    since = since.plus(time);
  }
}
