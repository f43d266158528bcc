package dryrun.sql.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.InProcess;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.Canonical;
import dryrun.sql.dialect.DialectCase;
import dryrun.sql.dialect.SqlFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MutatorTest {
  /// COUNT(DISTINCT (a, b)) and TABLESAMPLE, which are not written out from their trees.
  private static final Set<String> NOT_WRITTEN = Set.of("M8", "M9");

  private static final DatasetSchema SCHEMA =
      Schemas.of(
          "CREATE TABLE t (id BIGINT, day DATE, ds VARCHAR) WITH (partitioned_by = ARRAY['ds'])");

  private final Mutator mutator = new Mutator();

  @TestFactory
  Stream<DynamicTest> writesStatementsOfTheDialectWithTheirMeaning() throws Exception {
    DatasetLoader loader = new DatasetLoader(Map.of());
    InProcess sandbox = new InProcess(loader, new CalciteEngine());
    DataSource data = new DataSource.Folder(DialectCase.dataset());
    DatasetSchema schema = loader.schema(data);
    return DialectCase.all().stream()
        .filter(c -> c.kind().equals("rows") && !NOT_WRITTEN.contains(c.id()))
        .map(c ->
            DynamicTest.dynamicTest(
                c.id() + " " + c.title(),
                () -> {
                  String written = mutator.of(c.sql(), schema).original();
                  SqlOutcome outcome = sandbox.run(SqlRequest.of(written, data));
                  SqlOutcome.Rows rows = assertInstanceOf(SqlOutcome.Rows.class, outcome, written);
                  assertEquals(
                      List.of(), Canonical.differences(Canonical.lines(rows.table()), c.rows()));
                }));
  }

  @Test
  void refusesWhatCannotBeWrittenFromItsTree() {
    SqlFailure failure =
        assertThrows(
            SqlFailure.class,
            () -> mutator.of("SELECT id FROM t TABLESAMPLE BERNOULLI (50)", SCHEMA));
    assertEquals("This statement cannot be written from its tree", failure.getMessage());
  }

  @Test
  void leavesOutMutantsThatDoNotFitTheSchema() {
    Mutants mutants =
        mutator.of(
            "SELECT a.id FROM t a JOIN (SELECT ds FROM t) b ON a.ds = b.ds WHERE a.id > 1", SCHEMA);
    assertEquals(2, mutants.invalid());
    assertTrue(mutants.list().stream().noneMatch(m -> m.operator() == Operator.COLUMN_SIDE));
  }

  @Test
  void countsMutantsThatAreTheOriginal() {
    Mutants mutants = mutator.of("SELECT id FROM t WHERE id = 1 AND id = 1", SCHEMA);
    assertTrue(mutants.same() > 0);
  }

  @Test
  void keepsWhereAnOverwriteWrites() {
    List<Mutant> mutants =
        mutator
            .of(
                "INSERT OVERWRITE TABLE t PARTITION (ds = '2024-01-01') SELECT id, day FROM t WHERE"
                    + " id > 1",
                SCHEMA)
            .list();
    assertEquals(
        "INSERT OVERWRITE TABLE t PARTITION (\"ds\" = '2024-01-01')\n"
            + "SELECT id, day\nFROM t\nWHERE id >= 1",
        mutants.stream().filter(m -> m.operator() == Operator.BOUNDARY).findFirst().get().sql());
  }

  @Test
  void mutatesGroupsFrames() {
    List<Mutant> mutants =
        mutator
            .of(
                "SELECT COUNT(*) OVER (ORDER BY day GROUPS BETWEEN 2 PRECEDING AND CURRENT ROW) AS"
                    + " n FROM t",
                SCHEMA)
            .list();
    assertTrue(
        mutants.stream()
            .anyMatch(m -> m.sql().contains("GROUPS BETWEEN 3 PRECEDING AND CURRENT ROW")));
  }

  @Test
  void tellsWhereTheMistakeStandsAsTyped() {
    Mutant mutant =
        mutator.of("SELECT id\nFROM t\nWHERE `id` >\n 1", SCHEMA).list().stream()
            .filter(m -> m.operator() == Operator.CONSTANT)
            .findFirst()
            .get();
    assertEquals(
        new Mutant(
            Operator.CONSTANT, "SELECT id\nFROM t\nWHERE \"id\" > 2", 4, 2, "`1` becomes `2`"),
        mutant);
  }
}
