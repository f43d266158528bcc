package dryrun.sql.worker;

import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Explanation;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.worker.Frames.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Runs statements in a process with a heap of its own. A run that overruns its limit and a grace
/// is ended by killing the process; a spare stands ready to take its place.
///
/// One statement runs at a time; others wait, and have their turn in the order in which they came.
public final class WorkerSandbox implements SqlSandbox {
  /// How often a cancellation is looked for while there is no answer.
  private static final long STEP_NANOS = 50_000_000;

  private final DatasetLoader loader;
  private final WorkerSettings settings;
  private final Workers workers;
  private final ReentrantLock turn = new ReentrantLock(true);

  /// @param loader reads schemas here, and knows which datasets the worker knows too; no rows are
  ///   loaded into this process
  public WorkerSandbox(DatasetLoader loader, WorkerSettings settings) {
    this.loader = loader;
    this.settings = settings;
    this.workers = new Workers(settings);
  }

  /// Starts the first process in the background, so that the first statement need not wait for it.
  public void warmUp() {
    workers.prepare();
  }

  @Override
  public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
    waitForTurn(cancellation);
    try {
      return runNow(request, cancellation);
    } finally {
      turn.unlock();
    }
  }

  private List<SqlOutcome> runNow(SqlRequest request, Cancellation cancellation) {
    long start = System.nanoTime();
    List<SqlOutcome> outcomes = new ArrayList<>();
    try {
      SqlRequest portable = portable(request);
      Worker worker = workers.take();
      send(worker, "run", portable);
      cancellation.onCancel(() -> cancel(worker));
      Optional<SqlError> error = collect(worker, request, cancellation, outcomes);
      error.ifPresent(e -> fill(outcomes, request, e, start));
      return List.copyOf(outcomes);
    } catch (DataException e) {
      fill(
          outcomes,
          request,
          SqlError.of(SqlError.Kind.INPUT, String.valueOf(e.getMessage())),
          start);
      return List.copyOf(outcomes);
    } catch (IOException e) {
      workers.discard();
      throw new IllegalStateException("no worker process can be started", e);
    }
  }

  @Override
  public Explanation explain(SqlRequest request) {
    turn.lock();
    try {
      return explainNow(request);
    } finally {
      turn.unlock();
    }
  }

  private Explanation explainNow(SqlRequest request) {
    long start = System.nanoTime();
    try {
      Worker worker = workers.take();
      send(worker, "explain", portable(request));
      Duration limit = settings.load().plus(request.limits().time());
      Optional<Frame> answer = next(worker, limit);
      if (answer.isPresent() && answer.get().kind().equals("explanation")) {
        Explanation explanation = OutcomeParts.explanation(answer.get().parts().parts());
        next(worker, limit);
        return explanation;
      }
      SqlError error = lost(worker, request, answer);
      return new SqlOutcome.Failed(error, Duration.ofNanos(System.nanoTime() - start));
    } catch (DataException e) {
      return new SqlOutcome.Failed(
          SqlError.of(SqlError.Kind.INPUT, String.valueOf(e.getMessage())),
          Duration.ofNanos(System.nanoTime() - start));
    } catch (IOException e) {
      workers.discard();
      throw new IllegalStateException("no worker process can be started", e);
    }
  }

  @Override
  public DatasetSchema schema(DataSource source) throws DataException {
    return loader.schema(source);
  }

  @Override
  public void close() {
    workers.close();
  }

  private void waitForTurn(Cancellation cancellation) {
    try {
      while (!turn.tryLock(STEP_NANOS, TimeUnit.NANOSECONDS)) {
        if (cancellation.isCancelled()) {
          throw new CancellationException("the run was cancelled while it waited for its turn");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was interrupted while it waited for its turn");
    }
  }

  /// Collects outcomes until the end, or the reason why there are fewer than asked for.
  private Optional<SqlError> collect(
      Worker worker, SqlRequest request, Cancellation cancellation, List<SqlOutcome> outcomes) {
    Duration limit = settings.load();
    while (true) {
      Optional<Frame> answer = await(worker, limit, cancellation);
      String kind = answer.map(Frame::kind).orElse("");
      switch (kind) {
        case "running" -> limit = settings.longest(request.limits());
        case "outcome" -> {
          outcomes.add(OutcomeParts.outcome(answer.orElseThrow().parts().parts()));
          limit = settings.load();
        }
        case "end" -> {
          return Optional.empty();
        }
        case "last" -> {
          workers.discard();
          return Optional.empty();
        }
        case "cancelled" -> throw new CancellationException("the run was cancelled");
        default -> {
          if (cancellation.isCancelled()) {
            workers.discard();
            throw new CancellationException("the run was cancelled");
          }
          return Optional.of(lost(worker, request, answer));
        }
      }
    }
  }

  /// The next answer; a run that is cancelled has only the grace to give one.
  private Optional<Frame> await(Worker worker, Duration limit, Cancellation cancellation) {
    long deadline = System.nanoTime() + limit.toNanos();
    long cancelled = Long.MAX_VALUE;
    while (true) {
      long left = Math.max(1, Math.min(deadline, cancelled) - System.nanoTime());
      Optional<Frame> answer = next(worker, Duration.ofNanos(Math.min(STEP_NANOS, left)));
      long now = System.nanoTime();
      if (cancellation.isCancelled() && cancelled == Long.MAX_VALUE) {
        cancelled = now + settings.grace().toNanos();
      }
      if (answer.isPresent() || now > Math.min(deadline, cancelled)) {
        return answer;
      }
    }
  }

  private SqlError lost(Worker worker, SqlRequest request, Optional<Frame> answer) {
    boolean fault = answer.isPresent() && !Worker.isEnd(answer.get());
    String detail = fault ? answer.get().parts().text() : "";
    boolean memory = answer.isPresent() && !fault && worker.ranOutOfMemory();
    workers.discard();
    if (fault) {
      throw new IllegalStateException("the worker process failed: " + detail);
    }
    if (memory) {
      return SqlError.of(SqlError.Kind.MEMORY, "The statement needs more memory than there is");
    }
    return answer.isPresent()
        ? SqlError.of(
            SqlError.Kind.LOST,
            "The process that ran the statement ended. Nothing of yours is lost: run it again")
        : SqlError.of(
            SqlError.Kind.TIMEOUT,
            "The statement ran longer than " + request.limits().time().toMillis() / 1000.0 + " s");
  }

  private static Optional<Frame> next(Worker worker, Duration limit) {
    try {
      return worker.next(limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was interrupted");
    }
  }

  /// Sends a request; that of a process which has just ended is answered by its end.
  private static void send(Worker worker, String kind, SqlRequest portable) {
    try {
      worker.send(kind, RequestParts.of(portable));
    } catch (IOException e) {
      worker.close();
    }
  }

  private static void cancel(Worker worker) {
    try {
      worker.send("cancel");
    } catch (IOException e) {
      worker.close();
    }
  }

  private SqlRequest portable(SqlRequest request) throws DataException {
    List<DataSource> sources = new ArrayList<>();
    for (DataSource source : request.datasets()) {
      sources.add(loader.portable(source));
    }
    return new SqlRequest(request.sql(), request.engine(), sources, request.limits());
  }

  private static void fill(
      List<SqlOutcome> outcomes, SqlRequest request, SqlError error, long start) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    while (outcomes.size() < request.datasets().size()) {
      outcomes.add(new SqlOutcome.Failed(error, elapsed));
    }
  }
}
