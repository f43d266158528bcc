package dryrun.app.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Toolkit;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FxTaskRunnerTest {
  private final CompletableFuture<Throwable> fault = new CompletableFuture<>();
  private final FxTaskRunner runner = new FxTaskRunner(fault::complete);

  @BeforeEach
  void start() {
    Toolkit.on(() -> "started");
  }

  @AfterEach
  void close() {
    runner.close();
  }

  private static <T> T await(CompletableFuture<T> future) throws Exception {
    return future.get(60, TimeUnit.SECONDS);
  }

  @Test
  void worksElsewhereAndComesBackToTheWindow() throws Exception {
    var there = new CompletableFuture<Boolean>();
    var back = new CompletableFuture<Boolean>();
    runner.start(
        () -> there.complete(Platform.isFxApplicationThread()),
        done -> back.complete(Platform.isFxApplicationThread()));
    assertFalse(await(there));
    assertTrue(await(back));
  }

  @Test
  void handsAnExpectedFailureOver() throws Exception {
    var failed = new CompletableFuture<Exception>();
    runner.start(
        () -> {
          throw new IOException("disk full");
        },
        done -> {},
        failed::complete);
    assertEquals("disk full", await(failed).getMessage());
  }

  @Test
  void tellsAFailureNobodyWaitsFor() throws Exception {
    runner.start(
        () -> {
          throw new IOException("disk full");
        },
        done -> {});
    assertEquals("disk full", await(fault).getMessage());
  }

  @Test
  void tellsWhatGoesWrongWhenTheValueIsShown() throws Exception {
    runner.start(
        () -> 1,
        done -> {
          throw new IllegalStateException("cannot show " + done);
        });
    assertEquals("cannot show 1", await(fault).getMessage());
  }

  @Test
  void tellsErrorsOfTheMachine() throws Exception {
    runner.start(
        () -> {
          throw new StackOverflowError("too deep");
        },
        done -> {},
        failed -> {});
    assertEquals("too deep", await(fault).getMessage());
  }

  @Test
  void dropsTheValueOfCancelledWork() throws Exception {
    var begun = new CountDownLatch(1);
    var interrupted = new CompletableFuture<Boolean>();
    var shown = new CompletableFuture<Boolean>();
    TaskRunner.Running running =
        runner.start(
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.complete(true);
              }
              return 1;
            },
            done -> shown.complete(true));
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    running.cancel();
    assertTrue(await(interrupted));
    runner.close();
    Toolkit.on(() -> "everything queued before has run");
    assertFalse(shown.isDone());
  }

  @Test
  void workThatIsAskedForAfterTheWindowWasClosedIsNotBegun() {
    var begun = new CompletableFuture<Boolean>();
    runner.close();

    runner.start(() -> begun.complete(true), done -> {}).cancel();

    assertFalse(begun.isDone());
    assertFalse(fault.isDone());
  }
}
