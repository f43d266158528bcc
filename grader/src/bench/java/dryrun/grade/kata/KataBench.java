package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From an edit to the verdict on it, and beside it what else one would do: a process that was not
/// ready, `java Main.java`, Maven. Every answer is a new text, and there is a pause before each, as
/// there is between two runs of a person.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 10)
@Measurement(iterations = 30)
public class KataBench {
  private static final int PAUSE = 3_000;

  private @Nullable ChildRunner ready;
  private @Nullable ChildRunner unready;
  private @Nullable Path folder;
  private int edit;

  @Setup
  public void open() throws IOException {
    KataSettings settings = KataSettings.ofThisProgram();
    ready = new ChildRunner(settings);
    ready.warmUp(List.of(BenchKata.suite()));
    unready = new ChildRunner(settings.withoutSpares());
    Path project = Files.createTempDirectory("kata-bench");
    BenchKata.writeProject(project);
    folder = project;
  }

  /// Gives a spare process the time to get ready: it computes for a second and a half.
  @Setup(Level.Invocation)
  public void pause() throws InterruptedException {
    edit++;
    Thread.sleep(PAUSE);
  }

  @TearDown
  public void close() throws IOException, InterruptedException {
    SpareMemory.print();
    Objects.requireNonNull(ready).close();
    Objects.requireNonNull(unready).close();
    Scratch.delete(Objects.requireNonNull(folder));
  }

  /// As in the window: compiler and process are warm.
  @Benchmark
  public KataVerdict warm() {
    return passed(Objects.requireNonNull(ready));
  }

  /// As on the command line for the second of two answers: the compiler is warm, the process is
  /// not.
  @Benchmark
  public KataVerdict coldChild() {
    return passed(Objects.requireNonNull(unready));
  }

  /// The same tests as plain checks in one file.
  @Benchmark
  public int sourceLauncher() throws IOException, InterruptedException {
    Path file = BenchKata.writeMain(Objects.requireNonNull(folder), edit);
    return run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), file.toString()));
  }

  /// The same tests in a project of Maven, offline.
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 5)
  public int maven() throws IOException, InterruptedException {
    Path project = Objects.requireNonNull(folder);
    BenchKata.writeAnswer(project, edit);
    return run(List.of("mvn", "-o", "-q", "-f", project.resolve("pom.xml").toString(), "test"));
  }

  private KataVerdict passed(ChildRunner runner) {
    KataJob job =
        new KataJob(
            BenchKata.suite(),
            List.of(new SourceFile("LruCache.java", BenchKata.answer(edit))),
            Trust.UNTRUSTED);
    KataVerdict verdict = runner.run(job, new Cancellation());
    if (verdict instanceof KataVerdict.Pass) {
      return verdict;
    }
    throw new IllegalStateException("not a pass: " + verdict);
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + ": " + said);
    }
    return process.exitValue();
  }
}
