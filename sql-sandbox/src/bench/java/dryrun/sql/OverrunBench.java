package dryrun.sql;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.worker.WorkerSandbox;
import dryrun.sql.worker.WorkerSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/// How long statements go on that are stopped after a second, as their caller sees it. Each has a
/// process of its own, for one that is left behind would slow down those after it. Prints by how
/// much the limit was overrun, and why the statement was stopped.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class OverrunBench {
  private static final Limits A_SECOND = new Limits(Duration.ofSeconds(1), 1_000, 512L << 20);
  private static final DataSource ROWS =
      new DataSource.Files(
          "rows",
          Map.of(
              "schema.sql",
              "CREATE TABLE t (id BIGINT, user_id BIGINT, txt VARCHAR);",
              "t.csv",
              IntStream.range(0, 20_000)
                  .mapToObj(i -> i + "," + (i % 2 == 0 ? 1 : i) + "," + "a".repeat(40) + "!")
                  .collect(Collectors.joining("\n", "id,user_id,txt\n", "\n"))));

  /// Statements that never end, or not soon.
  public enum Runaway {
    CROSS_JOIN("SELECT COUNT(*) FROM t a, t b, t c WHERE a.id + b.id < c.id"),
    NEVER_TRUE_JOIN(
        "SELECT COUNT(*) FROM t a JOIN t b ON a.id + b.id < -1 JOIN t c ON a.id < c.id"),
    ENDLESS_RECURSION(
        "WITH RECURSIVE d(n) AS (SELECT 1 UNION ALL SELECT 1 FROM d) SELECT SUM(n) FROM d"),
    SKEWED_JOIN(
        "SELECT COUNT(*) FROM t a JOIN t b ON a.user_id = b.user_id"
            + " JOIN t c ON b.user_id = c.user_id"),
    WIDE_FRAME(
        "SELECT MAX(s) FROM (SELECT MAX(a.id) OVER (ORDER BY a.id RANGE BETWEEN 9999 PRECEDING AND"
            + " 9999 FOLLOWING) AS s FROM t a, t b WHERE b.id < 4) x"),
    GIANT_TEXTS("SELECT MAX(repeat(a.txt, 20000 + MOD(a.id, 7))) FROM t a, t b"),
    REGEX_OVER_COLUMN("SELECT COUNT(*) FROM t WHERE regexp_like(txt, '(a+)+\\1$')"),
    REGEX_OVER_CONSTANT("SELECT regexp_like('" + "a".repeat(44) + "!', '(a+)+\\1$') FROM t");

    private final String sql;

    Runaway(String sql) {
      this.sql = sql;
    }
  }

  /// Where a statement runs.
  public enum Place {
    IN_PROCESS,
    WORKER
  }

  @Param Runaway runaway = Runaway.CROSS_JOIN;

  @Param({"CALCITE", "H2"})
  Engine engine = Engine.AUTO;

  @Param Place place = Place.IN_PROCESS;

  private @Nullable SqlSandbox sandbox;
  private String stopped = "";

  /// The rows are loaded and the engine has been in use before the time is taken.
  @Setup
  public void open() {
    DatasetLoader loader = new DatasetLoader(Map.of());
    SqlSandbox opened =
        switch (place) {
          case IN_PROCESS -> {
            InProcess inProcess = new InProcess(loader, new CalciteEngine());
            inProcess.warmUp();
            yield inProcess;
          }
          case WORKER -> new WorkerSandbox(loader, WorkerSettings.ofThisProcess(1024));
        };
    sandbox = opened;
    SqlOutcome warm = opened.run(SqlRequest.of("SELECT MAX(txt) FROM t", ROWS).on(engine));
    if (!(warm instanceof SqlOutcome.Rows)) {
      throw new IllegalStateException(warm.toString());
    }
  }

  @TearDown
  public void close() {
    System.out.println(stopped);
    Objects.requireNonNull(sandbox).close();
  }

  /// Runs the statement until it is stopped.
  @Benchmark
  public SqlOutcome untilStopped() {
    long start = System.nanoTime();
    SqlOutcome outcome =
        Objects.requireNonNull(sandbox)
            .run(new SqlRequest(runaway.sql, engine, List.of(ROWS), A_SECOND), new Cancellation())
            .getFirst();
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    if (!(outcome instanceof SqlOutcome.Failed failed)) {
      throw new IllegalStateException(runaway + " came to an end: " + outcome);
    }
    long percent = (elapsed.toMillis() - A_SECOND.time().toMillis()) / 10;
    stopped =
        "overrun: %s %s %s %+d%% (%s: %s)"
            .formatted(
                runaway, engine, place, percent, failed.error().kind(), failed.error().message());
    return outcome;
  }
}
