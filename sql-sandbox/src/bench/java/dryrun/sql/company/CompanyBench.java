package dryrun.sql.company;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.data.BuiltInDataset;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/// Getting the company's rows: made, or read from where they were kept. Every call is the first of
/// its process, as it is for someone who opens the program.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx2g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CompanyBench {
  @Param({"practice", "large"})
  String size = "";

  private Path kept = Path.of("");

  /// The folders are written by another process once, so that writing warms nothing up here.
  @Setup
  public void keep() throws IOException, InterruptedException {
    kept = Files.createTempDirectory("company-bench");
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-classpath",
                System.getProperty("java.class.path"),
                KeptRows.class.getName(),
                size,
                kept.toString())
            .inheritIO()
            .start();
    if (writer.waitFor() != 0) {
      throw new IOException("the rows were not written");
    }
  }

  @TearDown
  public void forget() throws IOException {
    try (Stream<Path> files = Files.walk(kept)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }

  /// Makes the rows.
  @Benchmark
  public Dataset made() throws DataException {
    return dataset(size).load();
  }

  /// Reads the rows from one compact file per table.
  @Benchmark
  public Dataset readCompact() throws DataException, IOException {
    return KeptRows.read(dataset(size).schema(), kept);
  }

  /// Reads the rows from one CSV file per table.
  @Benchmark
  public Dataset readCsv() throws DataException {
    return new DatasetLoader(Map.of()).load(new DataSource.Folder(kept));
  }

  static BuiltInDataset dataset(String size) {
    return Objects.requireNonNull(CompanyDataset.byName().get("company/" + size));
  }
}
