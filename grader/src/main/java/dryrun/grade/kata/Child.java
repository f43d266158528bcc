package dryrun.grade.kata;

import dryrun.sql.Cancellation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A process that runs one request and is killed.
final class Child implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration START = Duration.ofSeconds(60);

  /// How long the harness may take to say itself that a test hangs, and where: it waits for its
  /// turn on a busy machine, and for the thread of the test to reach a point at which it can be
  /// asked.
  private static final Duration GRACE = Duration.ofSeconds(3);

  private static final int STDERR = 8192;
  private static final int EXIT_OUT_OF_MEMORY = 3;

  private final Process process;
  private final Path scratch;
  private final StringBuilder stderr = new StringBuilder();
  private final Thread stderrReader;
  private final Object turn = new Object();
  private long deadline;
  private Report.@Nullable End overrun;
  private Report.@Nullable End late;

  Child(Process process, Path scratch) {
    this.process = process;
    this.scratch = scratch;
    this.stderrReader = Thread.ofVirtual().start(this::readStderr);
  }

  /// Starts a process that waits for a request, with nothing of this one's environment.
  ///
  /// @param warm whether it makes itself ready meanwhile
  static Child start(ChildCommand command, Path scratch, boolean warm) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.words(scratch, warm)).directory(scratch.toFile());
    // Windows starts no process without it.
    @Nullable String system = builder.environment().get("SystemRoot");
    builder.environment().clear();
    if (system != null) {
      builder.environment().put("SystemRoot", system);
    }
    return new Child(builder.start(), scratch);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /// Runs a request to its end, to the end of the process, or to a limit.
  ///
  /// @throws CancellationException when `cancellation` was thrown first
  Report run(Request request, ScheduledExecutorService clock, Cancellation cancellation) {
    byte[] nonce = new byte[16];
    RANDOM.nextBytes(nonce);
    Report report = new Report();
    expect(START, Report.End.UNUSABLE);
    Runnable kill = this::kill;
    cancellation.onCancel(kill);
    ScheduledFuture<?> watch =
        clock.scheduleAtFixedRate(this::killWhenLate, 20, 20, TimeUnit.MILLISECONDS);
    try {
      send(request.bytes(nonce, scratch));
      listen(new FrameReader(process.getInputStream(), nonce), request, report);
    } catch (FrameReader.ForgedException e) {
      report.end(Report.End.FORGED, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      report.end(Report.End.DIED, String.valueOf(e.getMessage()));
    } finally {
      watch.cancel(false);
      cancellation.forget(kill);
    }
    if (cancellation.isCancelled()) {
      throw new CancellationException("the run was cancelled");
    }
    if (report.end() == Report.End.DIED) {
      explainDeath(report);
    }
    return report;
  }

  private void listen(FrameReader frames, Request request, Report report) throws IOException {
    long end = Long.MAX_VALUE;
    while (true) {
      Optional<FrameReader.Frame> frame = frames.next();
      synchronized (turn) {
        // Of what was still on its way when the process was killed, only where the test hung
        // counts:
        // the test that was late is the one to name.
        if (frame.isEmpty()
            || (late != null && frame.get().kind() != 'H')
            || !report.take(frame.get())) {
          return;
        }
        if (frame.get().kind() == 'R') {
          end = System.nanoTime() + request.limits().all().toNanos();
        }
        Optional<Report.Started> running = report.running();
        if (running.isPresent()) {
          Duration patience = request.limit(running.get().name()).patience();
          long own = System.nanoTime() + patience.plus(GRACE).toNanos();
          deadline = Math.min(own, end);
          overrun = own <= end ? Report.End.HUNG : Report.End.OVERRUN;
        } else {
          deadline = end;
          overrun = Report.End.OVERRUN;
        }
      }
    }
  }

  private void expect(Duration within, Report.End otherwise) {
    synchronized (turn) {
      deadline = System.nanoTime() + within.toNanos();
      overrun = otherwise;
    }
  }

  private void killWhenLate() {
    synchronized (turn) {
      if (System.nanoTime() - deadline <= 0) {
        return;
      }
      late = overrun;
    }
    kill();
  }

  private void explainDeath(Report report) {
    Report.@Nullable End killed;
    synchronized (turn) {
      killed = late;
    }
    if (killed != null) {
      report.end(killed, "");
      return;
    }
    try {
      if (process.waitFor(2, TimeUnit.SECONDS)) {
        stderrReader.join(500);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String said = said();
    if (said.contains("unable to create native thread") || said.contains("pthread_create failed")) {
      report.end(Report.End.THREADS, said);
    } else if (!process.isAlive() && process.exitValue() == EXIT_OUT_OF_MEMORY) {
      report.end(Report.End.MEMORY, said);
    } else {
      String code = process.isAlive() ? "none" : Integer.toString(process.exitValue());
      report.end(Report.End.DIED, "exit code " + code + (said.isEmpty() ? "" : ": " + said));
    }
  }

  private void send(byte[] request) throws IOException {
    OutputStream out = process.getOutputStream();
    out.write(request);
    out.flush();
  }

  private String said() {
    synchronized (stderr) {
      return stderr.toString().strip();
    }
  }

  private void readStderr() {
    byte[] buffer = new byte[STDERR];
    try (InputStream in = process.getErrorStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        synchronized (stderr) {
          if (stderr.length() < STDERR) {
            stderr.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
          }
        }
      }
    } catch (IOException e) {
      // The process was killed.
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// Kills the process with all that it started, and deletes its folder.
  @Override
  public void close() {
    kill();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Scratch.delete(scratch);
  }
}
