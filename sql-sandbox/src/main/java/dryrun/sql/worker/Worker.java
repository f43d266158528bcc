package dryrun.sql.worker;

import dryrun.sql.worker.Frames.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One worker process. It dies with this object's process: its standard input closes then.
final class Worker implements AutoCloseable {
  /// The exit code of a JVM that was started with `ExitOnOutOfMemoryError`.
  private static final int OUT_OF_MEMORY = 3;

  private static final String ENDED = "process-ended";

  private final Process process;
  private final Runnable onReady;
  private final Frames frames;
  private final BlockingQueue<Frame> answers = new LinkedBlockingQueue<>();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

  private Worker(Process process, Runnable onReady) {
    this.process = process;
    this.onReady = onReady;
    this.frames = new Frames(process.getInputStream(), process.getOutputStream());
  }

  /// Starts a process with nothing of this one's environment.
  ///
  /// @param onReady what to do when the process is warm
  static Worker start(List<String> command, Runnable onReady) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // Windows starts no process without it.
    @Nullable String system = builder.environment().get("SystemRoot");
    builder.environment().clear();
    if (system != null) {
      builder.environment().put("SystemRoot", system);
    }
    Worker worker = new Worker(builder.start(), onReady);
    Thread.ofPlatform().daemon().name("worker-answers").start(worker::listen);
    return worker;
  }

  /// Completes with true when the process is warm, with false when it ended before.
  CompletableFuture<Boolean> ready() {
    return ready;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void send(String kind, @Nullable Object... values) throws IOException {
    frames.send(kind, values);
  }

  /// The next answer, or none when there is none in time.
  Optional<Frame> next(Duration limit) throws InterruptedException {
    return Optional.ofNullable(answers.poll(limit.toNanos(), TimeUnit.NANOSECONDS));
  }

  /// Whether the frame says that the process is gone.
  static boolean isEnd(Frame frame) {
    return frame.kind().equals(ENDED);
  }

  /// Whether the process ended for want of memory.
  boolean ranOutOfMemory() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Kills the process.
  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void listen() {
    try {
      for (Optional<Frame> frame = frames.receive(); frame.isPresent(); frame = frames.receive()) {
        if (frame.get().kind().equals("ready")) {
          ready.complete(true);
          onReady.run();
        } else {
          answers.add(frame.get());
        }
      }
    } catch (IOException e) {
      process.destroyForcibly();
    }
    ready.complete(false);
    answers.add(new Frame(ENDED, new Parts(List.of())));
  }
}
