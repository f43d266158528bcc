package dryrun.kata.harness;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Runs what a request asks for: first its calls, then its tests.
final class Run {
  /// After so many nanoseconds of computing tests are not run again, once they ran a few times.
  static final long ENOUGH = 400_000_000;

  private static final int FEW = 5;

  private final Request request;
  private final Frames frames;
  private final Capture capture;
  private final PrintStream prints;
  private final Watch watch;
  private final Set<String> ahead = new HashSet<>();
  private Stopwatch stopwatch = Stopwatch.start(false);

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
    List<Request.Call> wanted =
        request.calls().stream().filter(call -> !request.done().contains(call.name())).toList();
    expect(request.tests());
    expect(wanted.stream().map(Request.Call::name).toList());
    Calls calls = new Calls(loader, this);
    wanted.forEach(calls::run);
    try {
      List<Class<?>> tests = new ArrayList<>();
      for (String name : request.tests()) {
        tests.add(Class.forName(name, false, loader));
      }
      if (!tests.isEmpty()) {
        Stopwatch all = Stopwatch.start(true);
        for (int i = 0; i < request.repeats() && (i < FEW || all.nanos() < ENOUGH); i++) {
          ahead.clear();
          new TestRun(this, request).run(tests);
        }
      }
    } catch (Throwable e) {
      Failure failure = Failure.of(e);
      frames.fatal(failure.type(), String.valueOf(failure.message()));
    }
  }

  /// Says what is to run.
  ///
  /// @param ids of tests and calls, and of what holds tests that are not known yet
  void expect(Collection<String> ids) {
    ahead.addAll(ids);
  }

  /// What holds tests that were not known has run.
  void hasRun(String id) {
    ahead.remove(id);
  }

  void begin(String id, String name, @Nullable String input) {
    ahead.remove(id);
    capture.take();
    System.setOut(prints);
    System.setErr(prints);
    frames.started(id, name, input);
    Request.Limit limit = request.limit(name);
    stopwatch = Stopwatch.start(limit.computing());
    watch.begin(id, ahead.isEmpty(), stopwatch, limit);
  }

  void value(String id, byte[] encoded) {
    frames.value(id, encoded);
  }

  void end(String id, String name, @Nullable Throwable thrown) {
    long nanos = stopwatch.nanos();
    if (thrown == null) {
      watch.end(() -> frames.passed(id, name, capture.take(), nanos));
    } else {
      // Reading the exception may run code of the answer: the watch goes on.
      Failure failure = Failure.of(thrown);
      watch.end(() -> frames.failed(id, name, capture.take(), nanos, failure));
    }
  }
}
