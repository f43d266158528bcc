package dryrun.sql.worker;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The process that works, and the spare that takes its place.
final class Workers implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Workers.class.getName());

  private static final int TRIES = 2;

  private final WorkerSettings settings;
  private @Nullable Worker current;
  private @Nullable Worker spare;
  private boolean closed;

  Workers(WorkerSettings settings) {
    this.settings = settings;
  }

  /// Starts a process when there is none.
  void prepare() {
    try {
      current();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no worker process can be started", e);
    }
  }

  /// The process that works, ready and alive. Where it ends while it starts, nothing is lost yet,
  /// and another one is started in its place, once.
  ///
  /// @throws IOException when none can be started
  Worker take() throws IOException {
    for (int tries = 0; tries < TRIES; tries++) {
      Worker worker = current();
      if (isReady(worker)) {
        return worker;
      }
      discard(worker);
    }
    throw new IOException("the worker process ended while it started");
  }

  private boolean isReady(Worker worker) throws IOException {
    try {
      return worker.ready().get(settings.start().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a worker process started", e);
    } catch (ExecutionException | TimeoutException e) {
      discard(worker);
      throw new IOException("the worker process does not get ready", e);
    }
  }

  private synchronized void discard(Worker worker) {
    if (current == worker) {
      discard();
    }
  }

  /// Kills the process that works; the spare takes its place.
  synchronized void discard() {
    if (current != null) {
      current.close();
    }
    current = spare;
    spare = null;
  }

  @Override
  public synchronized void close() {
    closed = true;
    discard();
    discard();
  }

  private synchronized Worker current() throws IOException {
    if (closed) {
      throw new IOException("the sandbox is closed");
    }
    Worker worker = current;
    if (worker == null || !worker.isAlive()) {
      discard();
      worker = current;
    }
    if (worker == null || !worker.isAlive()) {
      worker = Worker.start(settings.command(), this::startSpare);
    }
    current = worker;
    return worker;
  }

  /// A spare is warmed up once the first process is warm, so that they do not hold each other up.
  private synchronized void startSpare() {
    if (closed || spare != null || current == null) {
      return;
    }
    try {
      spare = Worker.start(settings.command(), this::startSpare);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no spare worker process can be started", e);
    }
  }
}
