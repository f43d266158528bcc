package dryrun.sql;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.util.Map;
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

/// The first statement of a process, as someone meets it who has just opened the program: with
/// everything still to be loaded, and after the warm-up that the program does in the background.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstQueryBench {
  private static final DataSource SHOP =
      new DataSource.Files(
          "shop",
          Map.of(
              "schema.sql",
              "CREATE TABLE orders (user_id BIGINT, amount DECIMAL(10, 2), ds VARCHAR);"
                  + "CREATE TABLE users (user_id BIGINT, country VARCHAR);",
              "orders.csv",
              "user_id,amount,ds\n1,5.00,2024-01-01\n2,7.50,2024-01-01\n1,2.25,2024-01-02\n",
              "users.csv",
              "user_id,country\n1,NL\n2,PT\n"));
  private static final String TOP_OF_COUNTRY =
      """
      WITH spent AS (
        SELECT u.country, o.user_id, SUM(o.amount) AS amount
        FROM orders o JOIN users u ON u.user_id = o.user_id
        WHERE o.ds >= '2024-01-01' GROUP BY u.country, o.user_id)
      SELECT country, user_id, RANK() OVER (PARTITION BY country ORDER BY amount DESC) AS place
      FROM spent ORDER BY country, place
      """;

  @Param({"CALCITE", "H2"})
  Engine engine = Engine.AUTO;

  @Param({"false", "true"})
  boolean warmedUp;

  private @Nullable InProcess sandbox;

  @Setup
  public void open() {
    InProcess opened = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());
    if (warmedUp) {
      opened.warmUp();
    }
    sandbox = opened;
  }

  @TearDown
  public void close() {
    Objects.requireNonNull(sandbox).close();
  }

  /// Reads a small dataset, and runs a join, an aggregate and a window over it.
  @Benchmark
  public SqlOutcome first() {
    SqlOutcome outcome =
        Objects.requireNonNull(sandbox).run(SqlRequest.of(TOP_OF_COUNTRY, SHOP).on(engine));
    if (outcome instanceof SqlOutcome.Rows) {
      return outcome;
    }
    throw new IllegalStateException(outcome.toString());
  }
}
