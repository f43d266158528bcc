package dryrun.sql.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.Canonical;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums and averages are of Trino's types on both engines.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SumTypesTest {
  private static final DataSource NUMBERS =
      new DataSource.Files(
          "numbers",
          Map.of(
              "schema.sql",
              "CREATE TABLE t (i INTEGER, b BIGINT, d DECIMAL(5,2), r REAL, x DOUBLE);"
                  + " CREATE TABLE sums (b BIGINT, d DECIMAL(20,10))",
              "t.csv",
              "i,b,d,r,x\n1,2,1.25,0.1,0.5\n2,3,2.00,0.2,1.5\n4,6,4.00,0.3,2.5\n,,,,\n"));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  private SqlOutcome run(String sql, Engine engine) {
    return sandbox.run(SqlRequest.of(sql, NUMBERS).on(engine));
  }

  private List<String> lines(String sql, Engine engine) {
    return switch (run(sql, engine)) {
      case SqlOutcome.Rows rows -> Canonical.lines(rows.table());
      case SqlOutcome.Changed changed -> Canonical.lines(changed.tables().getFirst().table());
      case SqlOutcome.Failed failed -> List.of(failed.error().toString());
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SUM(b) / COUNT(*); 2",
        "SUM(b) / COUNT(b); 3",
        "SUM(i) / 2; 3",
        "SUM(DISTINCT b) / 2; 5",
        "SUM(b + i) / 4; 4",
        "SUM(b) FILTER (WHERE i > 1) / 2; 4",
        "SUM(CASE WHEN i > 1 THEN b ELSE 0 END) / 2; 4",
        "COALESCE(SUM(b), 0) / 2; 5",
        "-SUM(b) / 2; -5",
        "AVG(b); 3.66667",
        "AVG(b) / 2; 1.83333",
        "AVG(d); 2.42",
        "AVG(CASE WHEN d > 3 THEN 2 WHEN d < 1 THEN d ELSE 1 END); 1.25",
        "AVG(COALESCE(d, 2)); 2.31",
        "AVG(d - d); 0",
        "SUM(r); 0.6",
        "AVG(x); 1.5",
        "SUM(1e0) / 8; 0.5"
      })
  void isOfOneTypeOnBothEngines(String expression, String value) {
    String sql = "SELECT " + expression + " FROM t";
    assertEquals(List.of(value), lines(sql, Engine.CALCITE), "Calcite: " + sql);
    assertEquals(List.of(value), lines(sql, Engine.H2), "H2: " + sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT i, SUM(b) OVER (ORDER BY i) / 2 FROM t WHERE i > 0",
        "SELECT i, SUM(b) FILTER (WHERE i > 1) OVER (ORDER BY i) / 3 FROM t WHERE i > 0",
        "SELECT i, SUM(SUM(b)) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) / 2,"
            + " AVG(SUM(b)) OVER () FROM t GROUP BY i",
        "SELECT i, AVG(d) FILTER (WHERE d < 3) OVER (ORDER BY i) FROM t WHERE i > 0",
        "SELECT (SELECT SUM(h) / 2 FROM (SELECT SUM(b) / 2 AS h FROM t GROUP BY i) s) FROM t",
        "WITH c AS (SELECT i, SUM(b) / 2 AS h FROM t GROUP BY i) SELECT SUM(h) / 2 FROM c",
        "WITH RECURSIVE r(n) AS (SELECT b FROM t WHERE i = 1 UNION ALL SELECT n + 1 FROM r"
            + " WHERE n < 6) SELECT SUM(n) / 4, AVG(n) FROM r",
        "SELECT i FROM t GROUP BY i HAVING SUM(b) / 2 > 1 ORDER BY SUM(b) / 2"
      })
  void givesTheSameRowsOnBothEngines(String sql) {
    assertEquals(lines(sql, Engine.CALCITE), lines(sql, Engine.H2));
  }

  @Test
  void typesTheSumsOfAStatementThatChangesData() {
    assertEquals(
        List.of("2|2.42"),
        lines("INSERT INTO sums SELECT SUM(b) / COUNT(*), AVG(d) FROM t", Engine.AUTO));
    assertEquals(
        List.of("5|2.42"),
        lines("CREATE TABLE s AS SELECT SUM(b) / 2 AS h, AVG(d) AS a FROM t", Engine.AUTO));
  }

  @Test
  void refusesASumThatIsNoBigint() {
    String sql = "SELECT SUM(b + 9223372036854775800) FROM t";
    assertEquals(SqlError.Kind.RUNTIME, error(sql, Engine.H2).kind());
    assertEquals(
        SqlError.of(SqlError.Kind.RUNTIME, "A number is out of the range of its type"),
        error(sql, Engine.CALCITE));
    assertEquals(
        SqlError.of(SqlError.Kind.RUNTIME, "A number is out of the range of its type"),
        error("SELECT SUM(b + 9223372036854775800) OVER () FROM t", Engine.CALCITE));
  }

  @Test
  void refusesToSumTruths() {
    assertEquals(
        new SqlError(
            SqlError.Kind.SEMANTIC,
            "SUM takes numbers, not boolean",
            Optional.of(new SqlError.Position(1, 8))),
        error("SELECT SUM(b > 1) FROM t", Engine.H2));
  }

  private SqlError error(String sql, Engine engine) {
    return ((SqlOutcome.Failed) run(sql, engine)).error();
  }
}
