package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The first verdict of a program: after the kata was read for a while, so that all is ready, and
/// without that. Each is the first thing that its process does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 7, jvmArgs = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstVerdictBench {
  private static final int READING = 10_000;

  @Param({"true", "false"})
  boolean ready;

  private @Nullable ChildRunner runner;

  @Setup
  public void open() throws InterruptedException {
    ChildRunner opened = new ChildRunner(KataSettings.ofThisProgram());
    opened.isolation();
    if (ready) {
      opened.warmUp(List.of(BenchKata.suite()));
      Thread.sleep(READING);
    }
    runner = opened;
  }

  @TearDown
  public void close() {
    Objects.requireNonNull(runner).close();
  }

  @Benchmark
  public KataVerdict first() {
    List<SourceFile> answer = List.of(new SourceFile("LruCache.java", BenchKata.answer(1)));
    KataJob job = new KataJob(BenchKata.suite(), answer, Trust.UNTRUSTED);
    return Objects.requireNonNull(runner).run(job, new Cancellation());
  }
}
