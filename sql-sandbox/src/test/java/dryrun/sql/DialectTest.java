package dryrun.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.Canonical;
import dryrun.sql.dialect.DialectCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The cases of the dialect as the program runs them.
class DialectTest {
  private static final Map<String, String> KNOWN_NOT_TO_RUN = Map.of("M5", "MATCH_RECOGNIZE");

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  private SqlOutcome run(DialectCase dialectCase, Engine engine) {
    return sandbox.run(
        SqlRequest.of(dialectCase.sql(), new DataSource.Folder(DialectCase.dataset())).on(engine));
  }

  private static Stream<DynamicTest> cases(java.util.function.Consumer<DialectCase> check) {
    return DialectCase.all().stream()
        .map(c -> DynamicTest.dynamicTest(c.id() + " " + c.title(), () -> check.accept(c)));
  }

  @TestFactory
  Stream<DynamicTest> autoRunsAllButThoseKnown() {
    return cases(dialectCase -> {
      switch (run(dialectCase, Engine.AUTO)) {
        case SqlOutcome.Rows rows -> checkRows(dialectCase, rows);
        case SqlOutcome.Changed changed -> checkChanged(dialectCase, changed);
        case SqlOutcome.Failed(SqlError error, _) ->
            assertEquals(
                KNOWN_NOT_TO_RUN.get(dialectCase.id()),
                error.message().split(" ", 2)[0],
                error::toString);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> h2GivesRightRowsOrSaysWhyNot() {
    return cases(dialectCase -> {
      switch (run(dialectCase, Engine.H2)) {
        case SqlOutcome.Rows rows -> checkRows(dialectCase, rows);
        case SqlOutcome.Changed changed -> checkChanged(dialectCase, changed);
        case SqlOutcome.Failed(SqlError error, _) -> assertFalse(error.message().isBlank());
      }
    });
  }

  private static void checkRows(DialectCase dialectCase, SqlOutcome.Rows rows) {
    if (dialectCase.kind().equals("rows")) {
      assertEquals(
          List.of(), Canonical.differences(Canonical.lines(rows.table()), dialectCase.rows()));
    }
  }

  private static void checkChanged(DialectCase dialectCase, SqlOutcome.Changed changed) {
    Optional<String> first =
        changed.tables().stream()
            .findFirst()
            .map(table -> table.name().toLowerCase(java.util.Locale.ROOT) + " " + table.rowCount());
    assertEquals(dialectCase.changed(), dialectCase.changed().isEmpty() ? Optional.empty() : first);
  }
}
