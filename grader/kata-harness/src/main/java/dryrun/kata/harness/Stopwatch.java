package dryrun.kata.harness;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Says how long a thread has taken: the time that went by, or the time in which it computed, which
/// hardly grows when the machine is busy with something else.
final class Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread thread;
  private final boolean computing;
  private final long start;

  private Stopwatch(Thread thread, boolean computing) {
    this.thread = thread;
    this.computing = computing && THREADS.isThreadCpuTimeSupported();
    this.start = now();
  }

  /// Starts to measure this thread.
  static Stopwatch start(boolean computing) {
    return new Stopwatch(Thread.currentThread(), computing);
  }

  Thread thread() {
    return thread;
  }

  long nanos() {
    return now() - start;
  }

  private long now() {
    return computing ? THREADS.getThreadCpuTime(thread.threadId()) : System.nanoTime();
  }
}
