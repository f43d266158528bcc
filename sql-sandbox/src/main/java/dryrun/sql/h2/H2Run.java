package dryrun.sql.h2;

import dryrun.sql.Cancellation;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.engine.Watch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One run on H2, watched from outside.
///
/// H2 looks at its own timer and at `cancel` in most loops but not in all (wide frames of windows
/// are not). The run has a thread of its own, and a thread that does not stop in time is left
/// behind with its database.
final class H2Run {
  private static final System.Logger LOG = System.getLogger(H2Run.class.getName());
  private static final long LOOK_MILLIS = 25;
  private static final long LONGEST_GRACE_MILLIS = 250;

  /// The time to stop is part of how long a run takes, so it is a small share of its limit.
  private static final long GRACE_SHARE = 20;

  /// The work of a run, on a statement that can be cancelled.
  interface Work<T> {
    T on(Statement statement) throws SQLException;
  }

  private final Limits limits;
  private final Cancellation cancellation;
  private final long since;
  private final Watch watch;
  private final Leftovers leftovers;
  private final AtomicReference<@Nullable Statement> current = new AtomicReference<>(null);
  private boolean abandoned;

  /// @param since when the run began, of [System#nanoTime]
  /// @param leftovers takes the work that goes on after its end
  H2Run(Limits limits, Cancellation cancellation, long since, Leftovers leftovers) {
    this.limits = limits;
    this.cancellation = cancellation;
    this.since = since;
    this.leftovers = leftovers;
    this.watch = new Watch(limits, cancellation, since);
  }

  Watch watch() {
    return watch;
  }

  /// Whether the work went on after its end, so that its database must not be used again.
  boolean isAbandoned() {
    return abandoned;
  }

  /// Does the work within the limits and closes the connection; one whose work goes on is left to
  /// its database, for closing it would wait for the work.
  ///
  /// @throws SQLException as the work does
  /// @throws SqlFailure TIMEOUT or MEMORY when a limit was reached
  /// @throws CancellationException when the run was cancelled
  <T> T call(Connection connection, Work<T> work) throws SQLException {
    try {
      return watched(connection, work);
    } finally {
      if (!abandoned) {
        connection.close();
      }
    }
  }

  private <T> T watched(Connection connection, Work<T> work) throws SQLException {
    long deadline = since + limits.time().toNanos();
    HeapWatch heap = new HeapWatch(limits.bytes());
    FutureTask<T> task =
        new FutureTask<>(() -> {
          try (Statement statement = connection.createStatement()) {
            current.set(statement);
            return work.on(statement);
          }
        });
    Thread.ofPlatform().daemon().name("h2-run").start(() -> watch.during(() -> run(task)));
    while (true) {
      try {
        return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (cancellation.isCancelled()) {
          stop(task);
          throw new CancellationException("the run was cancelled");
        }
        if (heap.isExceeded()) {
          stop(task);
          throw watch.outOfMemory();
        }
        if (System.nanoTime() - deadline > 0) {
          stop(task);
          throw timeout();
        }
      } catch (InterruptedException e) {
        stop(task);
        Thread.currentThread().interrupt();
        throw new CancellationException("the run was interrupted");
      } catch (ExecutionException e) {
        throw asThrown(e.getCause());
      }
    }
  }

  private static boolean run(FutureTask<?> task) {
    task.run();
    return true;
  }

  private SQLException asThrown(@Nullable Throwable cause) {
    return switch (cause) {
      case SQLException e -> e;
      case RuntimeException e -> throw e;
      case OutOfMemoryError _ -> throw watch.outOfMemory();
      case StackOverflowError _ ->
          throw new SqlFailure(
              SqlError.of(SqlError.Kind.MEMORY, "The statement is nested too deep"));
      case null, default -> throw new IllegalStateException(cause);
    };
  }

  private SqlFailure timeout() {
    try {
      watch.check();
    } catch (SqlFailure failure) {
      return failure;
    }
    return new SqlFailure(SqlError.of(SqlError.Kind.TIMEOUT, "The statement ran too long"));
  }

  private void stop(FutureTask<?> task) {
    Statement statement = current.get();
    if (statement != null) {
      Thread.ofPlatform().daemon().name("h2-cancel").start(() -> cancel(statement));
    }
    long grace = Math.min(LONGEST_GRACE_MILLIS, limits.time().toMillis() / GRACE_SHARE);
    try {
      task.get(grace, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | InterruptedException e) {
      abandoned = true;
      leftovers.add(task);
    } catch (ExecutionException e) {
      abandoned = false;
    }
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.DEBUG, "the statement has ended already", e);
    }
  }
}
