package dryrun.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.engine.QueryEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedQueriesTest {
  private final List<String> planned = new ArrayList<>();
  private final QueryEngine calcite = new CalciteEngine();
  private final InProcess sandbox =
      new InProcess(
          new DatasetLoader(Map.of()),
          (statement, schema, watch) -> {
            planned.add(schema.tables().getFirst().columns().getFirst().type().toString());
            return calcite.prepare(statement, schema, watch);
          });

  @Test
  void aStatementThatWasRunBeforeIsNotPlannedAgain() {
    assertEquals(List.of(List.of(1L)), rows("SELECT x FROM t", "INTEGER", "x\n1\n"));
    assertEquals(List.of(List.of(2L)), rows("SELECT x FROM t", "INTEGER", "x\n2\n"));

    assertEquals(List.of("integer"), planned);
  }

  @Test
  void theSameTextOverOtherColumnsIsPlannedAnew() {
    rows("SELECT x FROM t", "INTEGER", "x\n1\n");

    assertEquals(List.of(List.of("1")), rows("SELECT x FROM t", "VARCHAR", "x\n1\n"));
    assertEquals(List.of("integer", "varchar"), planned);
  }

  @Test
  void whatOnlyTheOtherEngineCanRunIsKeptToo() {
    String far =
        "SELECT x FROM t a WHERE EXISTS (SELECT 1 FROM t b WHERE EXISTS (SELECT 1 FROM t c WHERE"
            + " c.x = a.x AND c.x = b.x))";

    assertEquals(List.of(List.of(1L)), rows(far, "INTEGER", "x\n1\n"));
    assertEquals(List.of(List.of(2L)), rows(far, "INTEGER", "x\n2\n"));
    assertEquals(List.of("integer"), planned);
  }

  private List<List<Object>> rows(String sql, String type, String csv) {
    DataSource data =
        new DataSource.Files(
            "test", Map.of("schema.sql", "CREATE TABLE t (x " + type + ")", "t.csv", csv));
    return switch (sandbox.run(SqlRequest.of(sql, data))) {
      case SqlOutcome.Rows rows ->
          rows.table().rows().stream()
              .map(row -> row.stream().map(PlannedQueriesTest::widened).toList())
              .toList();
      case SqlOutcome outcome -> throw new AssertionError(outcome);
    };
  }

  private static Object widened(Object cell) {
    return cell instanceof Number number ? number.longValue() : cell;
  }
}
