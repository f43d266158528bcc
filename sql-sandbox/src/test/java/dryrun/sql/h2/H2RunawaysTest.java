package dryrun.sql.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements that would run or grow without end: each is stopped, and the next one is answered
/// right. What comes to be held in this process is taken for theirs, so whoever holds much waits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock("heap")
class H2RunawaysTest {
  private static final DataSource ROWS =
      new DataSource.Files(
          "rows",
          Map.of(
              "schema.sql",
              "CREATE TABLE t (n BIGINT, k BIGINT, s VARCHAR)",
              "t.csv",
              IntStream.range(0, 20_000)
                  .mapToObj(n -> n + ",1,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")
                  .collect(Collectors.joining("\n", "n,k,s\n", "\n"))));
  private static final Limits TIGHT = new Limits(Duration.ofMillis(800), 1_000, 128L << 20);

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  @Test
  void stopsAConstantPatternAtTheLimitOfItsRun() {
    String sql = "SELECT REGEXP_LIKE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a+)+\\1$')";
    SqlOutcome.Failed failed =
        (SqlOutcome.Failed)
            sandbox
                .run(new SqlRequest(sql, Engine.H2, List.of(ROWS), TIGHT), new Cancellation())
                .getFirst();
    assertEquals(
        SqlError.of(SqlError.Kind.TIMEOUT, "The statement ran longer than 0.8 s"), failed.error());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT COUNT(*) FROM t a, t b, t c WHERE a.n + b.n < c.n",
        "SELECT a.n, b.n, c.n FROM t a, t b, t c ORDER BY a.n * b.n * c.n",
        "SELECT a.n * b.n AS g, COUNT(*) FROM t a CROSS JOIN t b GROUP BY a.n * b.n",
        "WITH RECURSIVE d(n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM d)"
            + " SELECT COUNT(*) FROM d",
        "SELECT COUNT(*) FROM t a JOIN t b ON a.k = b.k JOIN t c ON b.k = c.k",
        "SELECT MAX(x) FROM (SELECT SUM(a.n) OVER (ORDER BY a.n RANGE BETWEEN 900000 PRECEDING AND"
            + " 900000 FOLLOWING) AS x FROM t a)",
        "SELECT REPEAT('a', 500000000) FROM t",
        "SELECT LPAD('a', 500000000, 'b') FROM t",
        "SELECT RPAD(s, 500000000, 'b') FROM t",
        "SELECT SPACE(500000000) FROM t",
        "SELECT REPEAT(REPEAT(s, 10000), 10000) FROM t",
        "SELECT CAST('a' AS CHAR(500000000)) FROM t",
        "SELECT COUNT(*) FROM t WHERE REGEXP_LIKE(s, '(a+)+\\1$')",
        "SELECT COUNT(*) FROM t WHERE"
            + " REGEXP_LIKE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a+)+\\1$')",
        "SELECT CARDINALITY(SEQUENCE(1, 900000000)) FROM t"
      })
  void isStoppedAndTheNextStatementAnswered(String sql) {
    SqlOutcome outcome =
        sandbox
            .run(new SqlRequest(sql, Engine.H2, List.of(ROWS), TIGHT), new Cancellation())
            .getFirst();
    assertTrue(
        outcome instanceof SqlOutcome.Failed failed
            && EnumSet.of(SqlError.Kind.TIMEOUT, SqlError.Kind.MEMORY)
                .contains(failed.error().kind()),
        outcome::toString);
    SqlOutcome.Rows next =
        (SqlOutcome.Rows)
            sandbox.run(
                SqlRequest.of("SELECT COUNT(*) AS c, MAX(n) AS m FROM t", ROWS).on(Engine.H2));
    assertEquals(List.of(List.of(20_000L, 19_999L)), next.table().rows());
  }
}
