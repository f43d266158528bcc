package dryrun.bank.search;

import dryrun.bank.PackException;
import dryrun.bank.copies.CopiedPack;
import java.io.IOException;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Starting with few items and with many. Each call is a process of its own from its start to its
/// end. What the window does in the background meanwhile is not part of [#items].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class StartBench {
  @Param({"200", "10000"})
  int count;

  private @Nullable CopiedPack pack;

  @Setup
  public void write() throws IOException, PackException {
    pack = CopiedPack.write(count);
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Objects.requireNonNull(pack).close();
  }

  /// Until the bank is open and all its items are there, whose heads the start before has kept.
  @Benchmark
  public void items() throws IOException, InterruptedException {
    run(List.of());
  }

  /// The same, with no heads kept.
  @Benchmark
  public void firstItems() throws IOException, InterruptedException {
    Objects.requireNonNull(pack).forgetHeads();
    run(List.of());
  }

  /// And until an index that was kept before is there; the first warm-up makes it.
  @Benchmark
  public void keptIndex() throws IOException, InterruptedException {
    run(List.of(Objects.requireNonNull(pack).search().toString()));
  }

  /// And until an index is made and kept.
  @Benchmark
  public void newIndex() throws IOException, InterruptedException {
    Objects.requireNonNull(pack).forgetIndex();
    run(List.of(Objects.requireNonNull(pack).search().toString()));
  }

  private void run(List<String> index) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-classpath",
                System.getProperty("java.class.path"),
                OpenBank.class.getName(),
                Objects.requireNonNull(pack).folder().toString(),
                String.valueOf(count),
                Objects.requireNonNull(pack).heads().toString()));
    command.addAll(index);
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("the bank was not opened");
    }
  }
}
