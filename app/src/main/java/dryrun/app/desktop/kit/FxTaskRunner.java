package dryrun.app.desktop.kit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work on threads of its own and comes back on the JavaFX thread.
///
/// This is the only class that calls [Platform#runLater].
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
  private static final Logger LOG = System.getLogger(FxTaskRunner.class.getName());

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("work-", 1).factory());
  private final Consumer<Throwable> teller;

  /// @param teller shows a fault to the user; called on the JavaFX thread
  public FxTaskRunner(Consumer<Throwable> teller) {
    this.teller = teller;
  }

  @Override
  public <T> Running start(
      Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    var cancelled = new AtomicBoolean();
    Runnable whole =
        () -> {
          Runnable ending = ending(work, done, failed);
          onWindowThread(() -> {
            if (!cancelled.get()) {
              ending.run();
            }
          });
        };
    try {
      Future<?> future = threads.submit(whole);
      return () -> {
        cancelled.set(true);
        future.cancel(true);
      };
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "asked for after the window was closed", e);
      return () -> {};
    }
  }

  private <T> Runnable ending(
      Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    try {
      T value = work.run();
      return () -> done.accept(value);
    } catch (Exception e) {
      return () -> failed.accept(e);
    } catch (Throwable e) {
      return () -> fault(e);
    }
  }

  @Override
  public void onWindowThread(Runnable action) {
    Platform.runLater(() -> {
      try {
        action.run();
      } catch (RuntimeException | Error e) {
        fault(e);
      }
    });
  }

  @Override
  public void fault(Throwable fault) {
    LOG.log(Level.ERROR, "fault", fault);
    Platform.runLater(() -> teller.accept(fault));
  }

  /// Lets running work end, for at most five seconds. Work that a clock or a late answer asks for
  /// afterwards is not begun, for there is no window to come back to.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
