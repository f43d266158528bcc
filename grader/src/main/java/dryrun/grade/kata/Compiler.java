package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.sql.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The compiler of this process, kept warm: 8 to 20 ms for a kata, where a process of its own takes
/// most of a second. Who asks first is served first.
///
/// Source code can be written that takes a compiler hours. What is nested as no person nests is
/// refused unseen ([Nesting]). Beyond that each compilation has a limit; one that overruns it
/// cannot be stopped, and is left behind with what it uses.
final class Compiler implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-g", "-Xlint:none", "-implicit:none", "-encoding", "UTF-8");

  /// Deeply nested expressions take a deep stack.
  private static final long STACK = 16L << 20;

  private static final long LARGEST_SOURCE = 1L << 20;

  /// They take two to three seconds in all, while the kata is being read.
  private static final int WARM_UPS = 120;

  /// It may wait for a processor for so many times its limit.
  private static final int BUSY = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final JavaCompiler javac =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this Java has no compiler");
  private final List<Path> classPath;
  private final Duration limit;
  private final ReentrantLock turn = new ReentrantLock(true);
  private @Nullable StandardJavaFileManager files;

  /// @param limit how long one compilation may compute
  Compiler(List<Path> classPath, Duration limit) {
    this.classPath = List.copyOf(classPath);
    this.limit = limit;
  }

  /// Compiles what every kata has, so that an answer finds the compiler warm: the first one takes
  /// most of a second, the second 36 ms, one after 15 of them 24 and after all of them 14.
  void warmUp(Cancellation stop) {
    String source =
        """
        import java.util.*;
        import java.util.stream.*;
        import org.junit.jupiter.api.*;
        class Warm {
          record Pair(String key, int count) {}
          @Test
          void counts() {
            Map<String, Integer> counts = new TreeMap<>();
            for (String word : "a b a".split(" ")) counts.merge(word, 1, Integer::sum);
            List<Pair> pairs = counts.entrySet().stream()
                .map(e -> new Pair(e.getKey(), e.getValue())).collect(Collectors.toList());
            Assertions.assertEquals(2, pairs.size(), () -> "of " + pairs);
          }
        }
        """;
    for (int i = 0; i < WARM_UPS && !stop.isCancelled(); i++) {
      compile(List.of(new SourceFile("Warm.java", source)), Map.of());
    }
  }

  /// Compiles sources without running annotation processors.
  ///
  /// @param given classes that they may use, by their names
  Compiled compile(List<SourceFile> sources, Map<String, byte[]> given) {
    turn.lock();
    try {
      return compiled(sources, given);
    } finally {
      turn.unlock();
    }
  }

  private Compiled compiled(List<SourceFile> sources, Map<String, byte[]> given) {
    if (sources.isEmpty()) {
      return new Compiled(Map.of(), List.of());
    }
    for (SourceFile source : sources) {
      if (source.text().length() > LARGEST_SOURCE) {
        return failed("This file is longer than a million characters.");
      }
      OptionalInt deep = Nesting.tooDeep(source.text());
      if (deep.isPresent()) {
        String reason =
            "This is nested too deep to be compiled: brackets or lambdas in each other.";
        return new Compiled(
            Map.of(), List.of(new Diagnostic(source.path(), deep.getAsInt(), 1, reason)));
      }
    }
    StandardJavaFileManager shared = files();
    FutureTask<Compiled> task = new FutureTask<>(() -> compile(shared, sources, given));
    Thread thread = new Thread(null, task, "kata-compiler", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return ended(task, thread);
    } catch (TimeoutException e) {
      files = null;
      return failed(
          "The compiler did not come to an end within %d seconds.".formatted(limit.toSeconds()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      files = null;
      return failed("The compilation was interrupted.");
    } catch (ExecutionException e) {
      // The compiler gives up on what is too deep or too large for it with an error of the machine.
      files = null;
      return failed("The compiler gave up on this source: it is nested too deep or too large.");
    }
  }

  /// Waits until the compiler is done. Its limit is in computing, as the machine may be busy.
  private Compiled ended(FutureTask<Compiled> task, Thread thread)
      throws InterruptedException, ExecutionException, TimeoutException {
    long last = System.nanoTime() + limit.multipliedBy(BUSY).toNanos();
    while (true) {
      try {
        return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (computed(thread) >= limit.toNanos() || System.nanoTime() - last > 0) {
          throw e;
        }
      }
    }
  }

  /// Nanoseconds; less than none once the thread has ended.
  private static long computed(Thread thread) {
    return THREADS.isThreadCpuTimeSupported()
        ? THREADS.getThreadCpuTime(thread.threadId())
        : Long.MAX_VALUE;
  }

  @Override
  public void close() {
    turn.lock();
    try {
      if (files != null) {
        files.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      turn.unlock();
    }
  }

  private Compiled compile(
      StandardJavaFileManager shared, List<SourceFile> sources, Map<String, byte[]> given) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (MemoryFiles memory = new MemoryFiles(shared, given)) {
      boolean compiled =
          javac
              .getTask(
                  Writer.nullWriter(),
                  memory,
                  collector,
                  OPTIONS,
                  null,
                  sources.stream().map(MemoryFiles::source).toList())
              .call();
      List<Diagnostic> errors = PlainWords.of(collector.getDiagnostics());
      if (!compiled && errors.isEmpty()) {
        return failed("The compiler gave up on this source: it is nested too deep or too large.");
      }
      return new Compiled(compiled ? memory.classes() : Map.of(), errors);
    }
  }

  private StandardJavaFileManager files() {
    StandardJavaFileManager open = files;
    if (open == null) {
      open = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
      try {
        open.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      files = open;
    }
    return open;
  }

  private static Compiled failed(String reason) {
    return new Compiled(Map.of(), List.of(new Diagnostic("", 0, 0, reason)));
  }
}
