package dryrun.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.QueryEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InProcessTest {
  private static final DataSource SALES =
      new DataSource.Files(
          "sales",
          Map.of(
              "schema.sql",
              "CREATE TABLE sales (id BIGINT, at TIMESTAMP, amount DECIMAL(8,2), tags"
                  + " ARRAY(VARCHAR), ds VARCHAR) WITH (partitioned_by = ARRAY['ds'])",
              "sales.csv",
              """
              id,at,amount,tags,ds
              1,2024-01-01 10:00:00,5.00,"[""a"",""b""]",2024-01-01
              2,2024-01-01 11:30:00,7.50,[],2024-01-01
              3,2024-01-02 09:00:00,,,2024-01-02
              """));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterEach
  void closes() {
    sandbox.close();
  }

  @Test
  void doesNotRunARunawayOnTheDatasetsAfterIt() {
    String endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n";
    var limits = new Limits(Duration.ofMillis(300), 10, 64L << 20);

    List<SqlOutcome> outcomes =
        sandbox.run(
            new SqlRequest(endless, Engine.CALCITE, List.of(SALES, SALES, SALES), limits),
            new Cancellation());

    assertEquals(1, Set.copyOf(outcomes).size(), outcomes::toString);
    assertEquals(3, outcomes.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SELECT id FROM sales WHERE ds = '2024-01-02' | CALCITE [[3]]",
        "SELECT id, COUNT(*) OVER (ORDER BY CAST(ds AS DATE) RANGE BETWEEN INTERVAL '1' MONTH"
            + " PRECEDING AND CURRENT ROW) AS c FROM sales ORDER BY id"
            + " | H2 [[1, 2], [2, 2], [3, 3]]",
        "DELETE FROM sales WHERE id < 3 | H2 sales [[3, 2024-01-02T09:00, null, null, 2024-01-02]]"
      })
  void goesToTheEngineThatRunsIt(String sql, String result) {
    assertEquals(result, shown(sandbox.run(SqlRequest.of(sql, SALES))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SELECT ds, COUNT(*), SUM(amount) FROM sales GROUP BY 1 ORDER BY 1 | [[2024-01-01, 2,"
            + " 12.50], [2024-01-02, 1, null]]",
        "SELECT id, date_diff('hour', at, TIMESTAMP '2024-01-01 12:15:00') FROM sales WHERE id < 3"
            + " ORDER BY id | [[1, 2], [2, 0]]",
        "SELECT ds FROM sales ORDER BY id DESC | [[2024-01-02], [2024-01-01], [2024-01-01]]",
        "SELECT id + 1 FROM sales ORDER BY at DESC | [[4], [3], [2]]",
        "SELECT date_trunc('week', at) FROM sales WHERE id = 3 | [[2024-01-01T00:00]]",
        "SELECT regexp_extract('user=17', '=(\\d+)', 1) FROM sales WHERE id = 1 | [[17]]",
        "SELECT split_part('a-b', '-', 2), strpos('abc', 'c') FROM sales WHERE id = 1 | [[b, 3]]",
        "SELECT id FROM sales WHERE ds LIKE '%-02' AND at > DATE '2024-01-01' | [[3]]",
        "SELECT tags FROM sales WHERE id = 1 | [[[a, b]]]",
        "SELECT COALESCE(amount, 0.00) AS a, IF(id > 1, 'x', 'y') AS b FROM sales ORDER BY 1, 2 |"
            + " [[0.00, x], [5.00, y], [7.50, x]]",
        "SELECT TRY_CAST('x' AS INTEGER), TRY_CAST('7' AS INTEGER) FROM sales WHERE id = 1 |"
            + " [[null, 7]]",
        "SELECT id, LAG(id) OVER (ORDER BY id DESC) AS n FROM sales ORDER BY id | [[1, 2], [2, 3],"
            + " [3, null]]"
      })
  void givesTheSameOnBothEngines(String sql, String rows) {
    for (Engine engine : List.of(Engine.CALCITE, Engine.H2)) {
      assertEquals(engine + " " + rows, shown(sandbox.run(SqlRequest.of(sql, SALES).on(engine))));
    }
  }

  @ParameterizedTest
  @CsvSource({"CALCITE", "H2", "AUTO"})
  void saysWhereAnUnknownNameStands(Engine engine) {
    SqlOutcome outcome =
        sandbox.run(SqlRequest.of("SELECT id\nFROM sales WHERE amout > 1", SALES).on(engine));
    SqlError error = ((SqlOutcome.Failed) outcome).error();
    assertEquals(SqlError.Kind.SEMANTIC, error.kind());
    assertEquals(new SqlError.Position(2, 18), error.position().orElseThrow());
  }

  @Test
  void saysOfH2WhatItCannotDo() {
    assertEquals(
        "SEMANTIC H2 cannot UNNEST a column of another table",
        shown(
            sandbox.run(
                SqlRequest.of("SELECT x FROM sales s CROSS JOIN UNNEST(s.tags) AS t(x)", SALES)
                    .on(Engine.H2))));
  }

  @Test
  void answersExplainWithOneColumn() {
    SqlOutcome.Rows rows =
        (SqlOutcome.Rows) sandbox.run(SqlRequest.of("EXPLAIN SELECT id FROM sales", SALES));
    assertEquals(List.of(new Column("plan", SqlType.Simple.VARCHAR)), rows.table().columns());
    assertEquals(1, rows.rowCount());
  }

  @Test
  void refusesToChangeDataOnCalcite() {
    assertEquals(
        "SEMANTIC Calcite only reads: statements that change data run on H2",
        shown(sandbox.run(SqlRequest.of("DELETE FROM sales", SALES).on(Engine.CALCITE))));
  }

  @Test
  void runsTheOtherDatasetsWhenOneCannotBeRead() {
    DataSource broken = new DataSource.Files("broken", Map.of());
    DataSource none = new DataSource.FilesOverlay(SALES, new DataSource.Files("none", Map.of()));
    List<String> shown =
        sandbox
            .run(
                new SqlRequest(
                    "SELECT COUNT(*) AS c FROM sales",
                    Engine.AUTO,
                    List.of(SALES, broken, none),
                    Limits.DEFAULT),
                new Cancellation())
            .stream()
            .map(InProcessTest::shown)
            .toList();
    assertEquals(
        List.of("CALCITE [[3]]", "INPUT broken/schema.sql: the file is missing", "CALCITE [[0]]"),
        shown);
  }

  @Test
  void saysWhenRowsAreLeftOut() {
    Limits two = new Limits(Limits.DEFAULT.time(), 2, Limits.DEFAULT.bytes());
    for (Engine engine : List.of(Engine.CALCITE, Engine.H2)) {
      SqlOutcome.Rows rows =
          (SqlOutcome.Rows)
              sandbox
                  .run(
                      new SqlRequest("SELECT id FROM sales", engine, List.of(SALES), two),
                      new Cancellation())
                  .getFirst();
      assertTrue(rows.truncated());
      assertEquals(2, rows.table().rows().size());
    }
  }

  @Test
  void countsPlanningTowardsTheTimeOfTheFirstRun() {
    List<Boolean> begunBeforePlanning = new ArrayList<>();
    QueryEngine engine =
        (_, _, _) -> {
          long planning = System.nanoTime();
          return new PreparedQuery() {
            @Override
            public SqlOutcome run(Dataset dataset, Limits limits, Cancellation stop, long since) {
              begunBeforePlanning.add(since - planning <= 0);
              return new SqlOutcome.Changed(Engine.CALCITE, List.of(), Duration.ZERO);
            }

            @Override
            public Explanation.Plan explain(Dataset dataset) {
              throw new UnsupportedOperationException();
            }
          };
        };
    try (InProcess noting = new InProcess(new DatasetLoader(Map.of()), engine)) {
      noting.run(
          new SqlRequest("SELECT 1", Engine.CALCITE, List.of(SALES, SALES), Limits.DEFAULT),
          new Cancellation());
    }
    assertEquals(List.of(true, false), begunBeforePlanning);
  }

  @Test
  void doesNotStartWhatIsCancelled() {
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    assertThrows(
        CancellationException.class,
        () -> sandbox.run(SqlRequest.of("SELECT 1", SALES), cancelled));
  }

  private static String shown(SqlOutcome outcome) {
    return switch (outcome) {
      case SqlOutcome.Rows rows -> rows.engine() + " " + rows.table().rows();
      case SqlOutcome.Changed changed ->
          changed.engine()
              + " "
              + changed.tables().getFirst().name()
              + " "
              + changed.tables().getFirst().table().rows();
      case SqlOutcome.Failed failed -> failed.error().kind() + " " + failed.error().message();
    };
  }
}
