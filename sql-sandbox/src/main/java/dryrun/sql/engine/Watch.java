package dryrun.sql.engine;

import dryrun.sql.Cancellation;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Watches one run: its time, what it holds in memory, and whether it was cancelled.
///
/// Whatever loops, recurses or grows on behalf of a statement asks the watch. It is bound to the
/// thread that runs the statement, so that functions called from generated code find it.
public final class Watch {
  private static final ScopedValue<Watch> CURRENT = ScopedValue.newInstance();
  private static final int TICKS_BETWEEN_LOOKS = 1024;

  private final Limits limits;
  private final Cancellation cancellation;
  private final long started;
  private final long nanos;
  private long held;
  private int ticks;
  private boolean large;

  /// A watch of a run that begins now.
  public Watch(Limits limits, Cancellation cancellation) {
    this(limits, cancellation, System.nanoTime());
  }

  /// @param since when the run began, of [System#nanoTime]
  public Watch(Limits limits, Cancellation cancellation, long since) {
    this.limits = limits;
    this.cancellation = cancellation;
    this.started = since;
    this.nanos = limits.time().toNanos();
  }

  /// The watch of the run that this thread works for; outside a run, one that never stops it.
  public static Watch current() {
    return CURRENT.isBound() ? CURRENT.get() : new Watch(Limits.DEFAULT, new Cancellation());
  }

  /// Does work as part of the run.
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /// Counts a small step of work; looks at the clock at every 1024th.
  ///
  /// @throws RunStopped when the time is up
  /// @throws CancellationException when the run was cancelled
  public void tick() {
    if (++ticks >= TICKS_BETWEEN_LOOKS) {
      ticks = 0;
      check();
    }
  }

  /// Looks at the clock and the cancellation at once.
  ///
  /// @throws RunStopped when the time is up
  /// @throws CancellationException when the run was cancelled
  public void check() {
    if (cancellation.isCancelled()) {
      throw new CancellationException("the run was cancelled");
    }
    if (System.nanoTime() - started > nanos) {
      throw new RunStopped(
          SqlError.Kind.TIMEOUT, "The statement ran longer than " + seconds() + " s");
    }
  }

  /// Counts bytes that the run holds on to from now on.
  ///
  /// @throws RunStopped when they are more than the limit
  public void hold(long bytes) {
    held += bytes;
    if (held > limits.bytes()) {
      throw outOfMemory();
    }
  }

  /// Tells that the run made a large value. From then on the [Weight] of rows is looked at where
  /// they are held; before, their values are those of the dataset.
  public void madeLarge() {
    large = true;
  }

  /// Whether the run made a large value.
  public boolean hasMadeLarge() {
    return large;
  }

  /// What to throw when there is no memory left.
  public RunStopped outOfMemory() {
    return new RunStopped(
        SqlError.Kind.MEMORY,
        "The statement needs more than " + (limits.bytes() >> 20) + " MiB of memory");
  }

  private String seconds() {
    String text = String.valueOf(limits.time().toMillis() / 1000.0);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
