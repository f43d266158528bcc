package dryrun.sql.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.Canonical;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What H2 alone gets wrong without a word.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2CuresTest {
  private static final DataSource NUMBERS =
      new DataSource.Files(
          "numbers",
          Map.of(
              "schema.sql",
              "CREATE TABLE t (n BIGINT); CREATE TABLE scores (id BIGINT, score DOUBLE)",
              "t.csv",
              "n\n1\n2\n3\n",
              "scores.csv",
              "id,score\n1,2.25\n7,2.25\n"));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  private List<String> lines(String sql, Engine engine) {
    return switch (sandbox.run(SqlRequest.of(sql, NUMBERS).on(engine))) {
      case SqlOutcome.Rows rows -> Canonical.lines(rows.table());
      case SqlOutcome.Changed changed -> Canonical.lines(changed.tables().getFirst().table());
      case SqlOutcome.Failed failed -> List.of(failed.error().message());
    };
  }

  @Test
  void knowsTheTypeOfWhatAFunctionPutsIntoAnArray() {
    assertEquals(
        List.of("9|1|18"),
        lines(
            "SELECT COUNT(*), MIN(x), SUM(x) FROM t CROSS JOIN UNNEST(SEQUENCE(1, 3)) AS u(x)",
            Engine.H2));
    assertEquals(
        List.of("a"),
        lines("SELECT MIN(x) FROM t CROSS JOIN UNNEST(SPLIT('a,b', ',')) AS u(x)", Engine.H2));
  }

  @Test
  void leavesQualifyWithinASubqueryToTheOtherEngine() {
    String sql =
        "WITH w AS (SELECT n FROM t QUALIFY ROW_NUMBER() OVER (ORDER BY n) <= 2)"
            + " SELECT w.n FROM w JOIN t ON w.n = t.n";
    assertEquals(List.of("QUALIFY within a subquery cannot be run on H2"), lines(sql, Engine.H2));
    assertEquals(List.of("1", "2"), lines(sql, Engine.AUTO));
    assertEquals(
        List.of("1", "2"),
        lines("SELECT n FROM t QUALIFY ROW_NUMBER() OVER (ORDER BY n) <= 2", Engine.H2));
  }

  @Test
  void readsNumbersWithAnExponentAsDoubles() {
    assertEquals(
        List.of("3|0.66667"),
        lines(
            "SELECT COUNT(*), MIN(x) FROM (SELECT DISTINCT 0.5e0 / NULLIF(n, 0) + 0.5e0 AS x FROM"
                + " t) d",
            Engine.H2));
  }

  @Test
  void computesWithADoubleAndABigintAsWithDoubles() {
    assertEquals(List.of("2.25"), lines("SELECT DISTINCT score / id * id FROM scores", Engine.H2));
    assertEquals(
        List.of("2.25|2"),
        lines(
            "WITH s AS (SELECT score / NULLIF(id, 0) * id AS x FROM scores) SELECT x, COUNT(*) FROM"
                + " s GROUP BY x",
            Engine.H2));
  }
}
