package dryrun.kata.harness;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs what a request asks for: first its calls, then its tests.
final class Run {
  /// After this much time tests are not run again, once they ran a few times.
  static final Duration ENOUGH = Duration.ofMillis(500);

  private static final int FEW = 5;

  private final Request request;
  private final Frames frames;
  private final Capture capture;
  private final PrintStream prints;
  private final Watch watch;

  Run(Request request, Frames frames, Capture capture, PrintStream prints, Watch watch) {
    this.request = request;
    this.frames = frames;
    this.capture = capture;
    this.prints = prints;
    this.watch = watch;
  }

  void all() {
    MemoryLoader loader = new MemoryLoader(request.classes(), request.resources());
    Thread.currentThread().setContextClassLoader(loader);
    Calls calls = new Calls(loader, this);
    for (Request.Call call : request.calls()) {
      if (!request.done().contains(call.name())) {
        calls.run(call);
      }
    }
    try {
      List<Class<?>> tests = new ArrayList<>();
      for (String name : request.tests()) {
        tests.add(Class.forName(name, false, loader));
      }
      if (!tests.isEmpty()) {
        long start = System.nanoTime();
        for (int i = 0; i < request.repeats() && (i < FEW || isSoon(start)); i++) {
          new TestRun(this, request).run(tests);
        }
      }
    } catch (Throwable e) {
      Failure failure = Failure.of(e);
      frames.fatal(failure.type(), String.valueOf(failure.message()));
    }
  }

  void begin(String id, String name, @Nullable String input) {
    capture.take();
    System.setOut(prints);
    System.setErr(prints);
    frames.started(id, name, input);
    watch.begin(id, request.limits().getOrDefault(base(name), request.limitMillis()));
  }

  void value(String id, byte[] encoded) {
    frames.value(id, encoded);
  }

  void end(String id, String name, long nanos, @Nullable Throwable thrown) {
    if (thrown == null) {
      frames.passed(id, name, capture.take(), nanos);
    } else {
      // Reading the exception may run code of the answer: the watch goes on.
      Failure failure = Failure.of(thrown);
      frames.failed(id, name, capture.take(), nanos, failure);
    }
    watch.end();
  }

  private static boolean isSoon(long start) {
    return System.nanoTime() - start < ENOUGH.toNanos();
  }

  private static String base(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }
}
