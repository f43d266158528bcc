package dryrun.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.Canonical;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A column of USING may be named without a table wherever a column may.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsingColumnsTest {
  private static final DataSource DATA =
      new DataSource.Files(
          "using",
          Map.of(
              "schema.sql",
              """
              CREATE TABLE a (k BIGINT, x BIGINT);
              CREATE TABLE b (k BIGINT, y BIGINT);
              CREATE TABLE c (m BIGINT, z BIGINT);
              CREATE TABLE d (day DATE, n BIGINT);
              CREATE TABLE e (day DATE, o BIGINT);
              """,
              "a.csv",
              "k,x\n1,10\n2,20\n,30\n",
              "b.csv",
              "k,y\n2,200\n3,300\n",
              "c.csv",
              "m,z\n3,7\n",
              "d.csv",
              "day,n\n2024-01-01,1\n",
              "e.csv",
              "day,o\n2024-01-01,1\n"));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  private SqlOutcome outcome(String sql, Engine engine) {
    return sandbox.run(SqlRequest.of(sql, DATA).on(engine));
  }

  private List<String> lines(String sql, Engine engine) {
    return switch (outcome(sql, engine)) {
      case SqlOutcome.Rows rows -> Canonical.lines(rows.table());
      case SqlOutcome other -> List.of(other.toString());
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SELECT k FROM a RIGHT JOIN b USING (k) WHERE k > 2; 3",
        "SELECT k FROM a LEFT JOIN b USING (k) WHERE k = 1 OR k IS NULL; 1 NULL",
        "SELECT k, COUNT(*) FILTER (WHERE k > 1) FROM a JOIN b USING (k) GROUP BY k HAVING MAX(k)"
            + " > 1; 2|1",
        "SELECT y, RANK() OVER (ORDER BY k DESC) FROM a RIGHT JOIN b USING (k); 200|2 300|1",
        "SELECT y, RANK() OVER w FROM a RIGHT JOIN b USING (k) WINDOW w AS (ORDER BY k DESC); "
            + "200|2 300|1",
        "SELECT k, z FROM a RIGHT JOIN b USING (k) LEFT JOIN c ON c.m = k; 2|NULL 3|7",
        "SELECT y FROM a RIGHT JOIN b USING (k) ORDER BY k DESC LIMIT 1; 300",
        "SELECT y AS k FROM a RIGHT JOIN b USING (k) ORDER BY k LIMIT 1; 200",
        "SELECT DISTINCT k FROM a RIGHT JOIN b USING (k) ORDER BY k DESC LIMIT 1; 3",
        "SELECT y FROM a RIGHT JOIN b USING (k) QUALIFY ROW_NUMBER() OVER (ORDER BY k) = 2; 300",
        "SELECT k FROM a RIGHT JOIN b USING (k) WHERE EXISTS (SELECT 1 FROM c WHERE m = k); 3",
        "SELECT y FROM a RIGHT JOIN b USING (k) WHERE y / 100 IN (SELECT k FROM a); 200",
        "SELECT x FROM a NATURAL JOIN b WHERE k = 2; 20",
        "WITH w AS (SELECT k, y FROM b) SELECT k FROM a RIGHT JOIN w USING (k) WHERE k > 2; 3",
        "SELECT k FROM (SELECT k FROM a RIGHT JOIN b USING (k) WHERE k > 2) t WHERE k < 9; 3",
        "SELECT DATEDIFF(day, day, DATE '2024-01-03') FROM d JOIN e USING (day) WHERE day IS NOT"
            + " NULL; 2"
      })
  void isTheColumnOfTheSideThatHasTheRows(String sql, String rows) {
    for (Engine engine : List.of(Engine.CALCITE, Engine.H2)) {
      assertEquals(List.of(rows.split(" ")), lines(sql, engine), engine + ": " + sql);
    }
  }

  @Test
  void isTheValueOfEitherSideOfAFullJoin() {
    assertEquals(
        List.of("1|1", "2|1", "3|1"),
        lines(
            "SELECT k, COUNT(*) FROM a FULL JOIN b USING (k) WHERE k > 0 GROUP BY k HAVING k < 9",
            Engine.CALCITE));
  }

  @ParameterizedTest
  @EnumSource(names = {"CALCITE", "H2"})
  void isAmbiguousBesideAnotherColumnOfThatName(Engine engine) {
    SqlOutcome outcome =
        outcome("SELECT k FROM a JOIN b USING (k) JOIN a AS other ON other.x = a.x", engine);
    assertTrue(outcome.toString().toLowerCase(java.util.Locale.ROOT).contains("ambiguous"));
  }
}
