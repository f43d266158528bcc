package dryrun.kata.harness;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Ends the process when a test overruns its limit, when there are too many threads, or when nobody
/// is there to read the results.
///
/// Whoever started this process kills it anyway; from in here it can be said where the test hung.
final class Watch {
  /// As many threads as a kata about threads may need, far from what troubles a machine.
  private static final int THREADS = 256;

  private static final long NANOS = 1_000_000;
  private static final long PERIOD_NANOS = 10 * NANOS;

  private final Frames frames;
  private final InputStream parent;
  private @Nullable Task task;

  private record Task(String id, Stopwatch own, long most, long deadline) {
    boolean isOver() {
      return System.nanoTime() - deadline > 0 || own.nanos() > most;
    }
  }

  Watch(Frames frames, InputStream parent) {
    this.frames = frames;
    this.parent = parent;
  }

  void start(Thread main) {
    ThreadGroup all = root(main);
    daemon("watch", () -> watch(all));
    daemon("parent", this::waitForParent);
  }

  synchronized void begin(String id, Stopwatch own, Request.Limit limit) {
    long deadline = System.nanoTime() + limit.patience() * NANOS;
    task = new Task(id, own, limit.millis() * NANOS, deadline);
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
    frames.hung(current.id(), Failure.trace(current.own().thread().getStackTrace()));
    return true;
  }

  private void watch(ThreadGroup all) {
    while (true) {
      LockSupport.parkNanos(PERIOD_NANOS);
      if (hangs()) {
        Runtime.getRuntime().halt(0);
      }
      if (all.activeCount() > THREADS) {
        frames.limit("threads");
        Runtime.getRuntime().halt(0);
      }
    }
  }

  private void waitForParent() {
    try {
      // Nothing is sent after the request; this waits for the end of the stream.
      while (parent.read() >= 0) {}
    } catch (IOException e) {
      // The same as its end.
    }
    Runtime.getRuntime().halt(0);
  }

  private static void daemon(String name, Runnable action) {
    Thread thread = new Thread(action, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static ThreadGroup root(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
