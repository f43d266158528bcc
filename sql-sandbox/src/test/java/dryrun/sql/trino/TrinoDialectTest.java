package dryrun.sql.trino;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.DialectCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The cases of the dialect, which ran on a real Trino: it took those of its own flavour.
class TrinoDialectTest {
  private static final Set<String> REFUSALS =
      Set.of("trino-syntax", "trino-function", "trino-types", "trino-alias");

  @TestFactory
  Stream<DynamicTest> refusesOnlyCasesOfAnotherFlavour() throws Exception {
    DatasetSchema schema =
        new DatasetLoader(Map.of()).schema(new DataSource.Folder(DialectCase.dataset()));
    TrinoNotes notes = new TrinoNotes();
    return DialectCase.all().stream()
        .map(c ->
            DynamicTest.dynamicTest(
                c.id() + " " + c.title(),
                () -> {
                  List<TrinoNote> refusals =
                      notes.of(c.sql(), schema).stream()
                          .filter(n -> REFUSALS.contains(n.rule()))
                          .toList();
                  if (c.flavour().equals("trino")) {
                    assertEquals(List.of(), refusals);
                  } else {
                    assertFalse(refusals.isEmpty(), c.sql());
                  }
                }));
  }
}
