package dryrun.kata.harness;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Ends the process when a test overruns its limit, or when there are too many threads.
///
/// Whoever started this process kills it anyway; from in here it can be said where the test hung.
final class Watch implements AutoCloseable {
  /// As many threads as a kata about threads may need, far from what troubles a machine.
  private static final int THREADS = 256;

  private static final long NANOS = 1_000_000;
  private static final long PERIOD_NANOS = 10 * NANOS;

  private final Frames frames;
  private final Thread watcher = new Thread(this::watch, "watch");
  private @Nullable Task task;
  private volatile boolean closed;

  private record Task(String id, boolean last, Stopwatch own, long most, long deadline) {
    boolean isOver() {
      return System.nanoTime() - deadline > 0 || own.nanos() > most;
    }
  }

  Watch(Frames frames) {
    this.frames = frames;
  }

  void start() {
    watcher.setDaemon(true);
    watcher.start();
  }

  /// Begins to watch a test.
  ///
  /// @param last whether no other is to run behind it
  synchronized void begin(String id, boolean last, Stopwatch own, Request.Limit limit) {
    long deadline = System.nanoTime() + limit.patience() * NANOS;
    task = new Task(id, last, own, limit.millis() * NANOS, deadline);
  }

  /// Ends a test: it cannot be said of it any more that it hangs once it is said how it ended.
  ///
  /// @param say says how
  synchronized void end(Runnable say) {
    say.run();
    task = null;
  }

  /// Says so when the test that runs overran its limit.
  ///
  /// @return whether it did
  synchronized boolean hangs() {
    Task current = task;
    if (current == null || !current.isOver()) {
      return false;
    }
    String trace = Failure.trace(current.own().thread().getStackTrace());
    frames.hung(current.id(), trace, current.last());
    return true;
  }

  /// Watches no longer.
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(watcher);
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    while (!closed) {
      LockSupport.parkNanos(PERIOD_NANOS);
      if (hangs()) {
        Runtime.getRuntime().halt(0);
      }
      if (Threads.alive() > THREADS) {
        frames.limit("threads");
        Runtime.getRuntime().halt(0);
      }
    }
  }
}
