package dryrun.sql.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Notations that the parser does not know mean on each engine what they mean in Trino, or are
/// refused by name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotationsTest {
  private static final DataSource NONE =
      new DataSource.Files("none", Map.of("schema.sql", "CREATE TABLE t (n BIGINT)"));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"CALCITE", "H2"})
  void meanWhatTheyMeanInTrino(Engine engine) {
    assertEquals(List.of("1"), lines("SELECT 1 WHERE 1 < 2", engine));
    assertEquals(List.of(), lines("SELECT 1 WHERE 2 < 1", engine));
    assertEquals(
        List.of("b|b"),
        lines(
            "SELECT MIN(variant) AS variant, MAX(t.variant) FROM (VALUES ('b')) AS t(variant)"
                + " WHERE VARIANT = 'b'",
            engine));
    assertEquals(
        List.of("2"),
        lines(
            "SELECT COUNT(*) FILTER (WHERE x > 1) FROM (SELECT x FROM (VALUES 1, 2, 3) AS t(x)"
                + " WHERE x > 0) u",
            engine));
    assertEquals(
        List.of("[1,2]|[3]"),
        lines(
            "SELECT CAST(ARRAY['1', '2'] AS ARRAY<INT>), CAST(ARRAY[3] AS ARRAY(STRING))", engine));
    assertEquals(
        List.of("[1,2]|[2]"),
        lines(
            "SELECT COLLECT_LIST(x), COLLECT_LIST(x) FILTER (WHERE x > 1)"
                + " FROM (VALUES (1), (NULL), (2)) AS t(x)",
            engine));
    assertEquals(
        List.of("NULL|a1.5|atrue|2.5E0|true"),
        lines(
            "SELECT CONCAT('a', NULL), CONCAT('a', 1.5), CONCAT('a', x > 1), CAST(x AS VARCHAR),"
                + " CAST(TRUE AS VARCHAR) FROM (VALUES (2.5e0)) AS t(x)",
            engine));
    assertEquals(
        List.of("3|NULL|NULL"),
        lines(
            "SELECT TRY_CAST(x AS INTEGER), TRY_CAST(x * 1e10 AS INTEGER), TRY_CAST(s AS INTEGER)"
                + " FROM (VALUES (2.5e0, '2.5')) AS t(x, s)",
            engine));
  }

  @ParameterizedTest
  @EnumSource(names = {"CALCITE", "H2"})
  void failWhereASubqueryGivesMoreThanTheOneValueItStandsFor(Engine engine) {
    SqlOutcome outcome =
        sandbox.run(SqlRequest.of("SELECT (SELECT x FROM (VALUES 1, 2) AS t(x))", NONE).on(engine));
    assertEquals(
        "A subquery that stands for one value gives more than one row",
        ((SqlOutcome.Failed) outcome).error().message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SELECT n, COUNT(*) FROM t GROUP BY ALL; 36; GROUP BY ALL",
        "SELECT LOCALTIMESTAMP AT TIME ZONE 'UTC'; 23; Trino has `AT TIME ZONE`",
        "SELECT DISTINCT ON (n) n FROM t; 8; DISTINCT ON",
        "SELECT n FROM t WHERE 'a' SIMILAR TO 'b'; 27; Trino has no SIMILAR TO"
      })
  void areRefusedByName(String sql, int column, String beginning) {
    SqlFailure failure = assertThrows(SqlFailure.class, () -> new StatementParser().parse(sql));
    assertEquals(beginning, failure.error().message().substring(0, beginning.length()), sql);
    assertEquals(column, failure.error().position().orElseThrow().column(), sql);
  }

  private List<String> lines(String sql, Engine engine) {
    return switch (sandbox.run(SqlRequest.of(sql, NONE).on(engine))) {
      case SqlOutcome.Rows rows -> Canonical.lines(rows.table());
      case SqlOutcome other -> throw new AssertionError(sql + " gave " + other);
    };
  }
}
