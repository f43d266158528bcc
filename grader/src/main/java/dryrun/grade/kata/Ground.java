package dryrun.grade.kata;

import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// Where answers run: processes in the strongest sandbox of this machine, which is found out when
/// it is first asked for.
final class Ground implements AutoCloseable {
  private final KataSettings settings;
  private final Scratch scratch;
  private final ScheduledExecutorService clock;
  private @Nullable Children children;
  private Isolation isolation = Isolation.PROCESS_ONLY;
  private boolean closed;

  Ground(KataSettings settings, Scratch scratch, ScheduledExecutorService clock) {
    this.settings = settings;
    this.scratch = scratch;
    this.clock = clock;
  }

  synchronized Children children() {
    Children known = children;
    if (known == null) {
      if (closed) {
        throw new IllegalStateException("the kata runner is closed");
      }
      IsolationProbe.Found found = new IsolationProbe(settings, scratch, clock).strongest();
      isolation = found.isolation();
      known = new Children(found.command(), scratch, settings.spares(), settings.idle(), clock);
      children = known;
    }
    return known;
  }

  synchronized Isolation isolation() {
    children();
    return isolation;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (children != null) {
      children.close();
      children = null;
    }
  }
}
