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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The elements of an array that a function makes have their type on both engines.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnnestedArraysTest {
  private static final DataSource NOTHING =
      new DataSource.Files("nothing", Map.of("schema.sql", "CREATE TABLE t (i INTEGER)"));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MIN(e), MAX(e) FROM UNNEST(sequence(2, 5)) AS u(e); 2|5",
        "SUM(e) FROM UNNEST(sequence(0, 6, 2)) AS u(e); 12",
        "MIN(e), MAX(e) FROM UNNEST(split('b,a,c', ',')) AS u(e); a|c",
        "MAX(e) FROM UNNEST(regexp_split('b1a2c', '[0-9]')) AS u(e); c",
      })
  void areComparedByTheirType(String rest, String expected) {
    for (Engine engine : List.of(Engine.CALCITE, Engine.H2)) {
      SqlOutcome outcome = sandbox.run(SqlRequest.of("SELECT " + rest, NOTHING).on(engine));
      List<String> lines =
          outcome instanceof SqlOutcome.Rows rows
              ? Canonical.lines(rows.table())
              : List.of(outcome.toString());
      assertEquals(List.of(expected), lines, engine + ": " + rest);
    }
  }
}
