package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.dialect.Canonical;
import dryrun.sql.dialect.DialectCase;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every case of the dialect that reads gives its rows on Calcite, or is known not to run there and
/// says so.
class CalciteDialectTest {
  private static final Map<String, String> KNOWN_NOT_TO_RUN =
      Map.of("M5", "MATCH_RECOGNIZE cannot be run by this engine");

  private final Runs runs = Runs.overDialect();

  @TestFactory
  Stream<DynamicTest> readsAsTheCasesSay() {
    return DialectCase.all().stream()
        .filter(c -> !c.kind().equals("statement"))
        .map(c -> DynamicTest.dynamicTest(c.id() + " " + c.title(), () -> check(c)));
  }

  private void check(DialectCase dialectCase) {
    String reason = KNOWN_NOT_TO_RUN.get(dialectCase.id());
    if (reason != null) {
      assertEquals(
          reason,
          assertThrows(UnsupportedByEngine.class, () -> runs.prepare(dialectCase.sql()))
              .getMessage());
      return;
    }
    List<String> actual = runs.lines(dialectCase.sql());
    if (dialectCase.kind().equals("rows")) {
      assertEquals(List.of(), Canonical.differences(actual, dialectCase.rows()));
    }
  }
}
