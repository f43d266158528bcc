package dryrun.grade.kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Processes that stand ready, each for one answer unless the settings say otherwise.
final class Children implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Children.class.getName());

  private final ChildCommand command;
  private final Scratch scratch;
  private final int wanted;
  private final Duration idle;
  private final ScheduledExecutorService clock;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kata-processes").factory());
  private final Deque<Child> spares = new ArrayDeque<>();
  private final Set<Child> running = new HashSet<>();
  private @Nullable ScheduledFuture<?> expiry;
  private boolean closed;

  Children(
      ChildCommand command,
      Scratch scratch,
      int wanted,
      Duration idle,
      ScheduledExecutorService clock) {
    this.command = command;
    this.scratch = scratch;
    this.wanted = wanted;
    this.idle = idle;
    this.clock = clock;
  }

  /// A process for one request: one that stands ready, or a new one.
  Child take() {
    Child spare = poll();
    if (spare == null) {
      return fresh();
    }
    synchronized (this) {
      running.add(spare);
    }
    return spare;
  }

  /// A new process.
  Child fresh() {
    try {
      Child child = start();
      synchronized (this) {
        running.add(child);
      }
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException("no process can be started for an answer", e);
    }
  }

  /// Takes a process back that has run its request: kills it and starts another in its place, both
  /// in the background.
  ///
  /// @param again whether it takes another request; then it stands ready instead
  void giveBack(Child child, boolean again) {
    synchronized (this) {
      running.remove(child);
      if (again && !closed) {
        spares.push(child);
        wait(idle);
        return;
      }
    }
    inBackground(() -> {
      child.close();
      refill();
    });
  }

  /// Starts processes in the background until as many stand ready as wanted.
  void prepare() {
    inBackground(this::refill);
  }

  @Override
  public void close() {
    List<Child> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(running);
      if (expiry != null) {
        expiry.cancel(false);
      }
    }
    left.forEach(Child::close);
    background.shutdown();
    try {
      background.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    expire();
  }

  private synchronized @Nullable Child poll() {
    for (Child child = spares.poll(); child != null; child = spares.poll()) {
      if (child.isAlive()) {
        return child;
      }
      child.close();
    }
    return null;
  }

  private Child start() throws IOException {
    return Child.start(command, scratch.folder(), true);
  }

  private void refill() {
    try {
      while (!isFull()) {
        Child child = start();
        synchronized (this) {
          spares.add(child);
        }
      }
      wait(idle);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no spare process can be started", e);
    }
  }

  private synchronized boolean isFull() {
    return closed || spares.size() >= wanted;
  }

  private synchronized void wait(Duration time) {
    if (expiry != null) {
      expiry.cancel(false);
    }
    if (!closed) {
      expiry = clock.schedule(this::expire, time.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void expire() {
    for (Child child = poll(); child != null; child = poll()) {
      child.close();
    }
  }

  private void inBackground(Runnable action) {
    try {
      background.execute(action);
    } catch (RejectedExecutionException e) {
      // The runner was closed meanwhile; nothing may stay behind.
      action.run();
    }
  }
}
