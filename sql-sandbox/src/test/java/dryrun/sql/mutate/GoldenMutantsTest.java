package dryrun.sql.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One file per operator, named after it: a statement, then each mutant that the operator makes of
/// it, with the place of the mistake and what was done.
class GoldenMutantsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dryrun/sql/mutate");
  private static final String BETWEEN_STATEMENTS = "\n====\n";
  private static final String BEFORE_MUTANT = "\n-- ";

  private final String tables = read(FOLDER.resolve("schema.sql"));
  private final DatasetSchema schema = Schemas.of(tables);
  private final Mutator mutator = new Mutator();
  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @TestFactory
  Stream<DynamicTest> eachOperatorMakesTheMistakesOfItsFile() {
    return Arrays.stream(Operator.values())
        .map(operator ->
            DynamicTest.dynamicTest(
                operator.name(), () -> assertEquals(text(operator), written(operator))));
  }

  @TestFactory
  Stream<DynamicTest> eachMutantRunsUnlessTheDataDoesNotFit() {
    return Arrays.stream(Operator.values())
        .map(operator -> DynamicTest.dynamicTest(operator.name(), () -> runs(operator)));
  }

  private void runs(Operator operator) {
    DataSource empty = new DataSource.Files("empty", Map.of("schema.sql", tables));
    for (String statement : statements(operator)) {
      for (Mutant mutant : mutator.of(statement, schema).list()) {
        SqlRequest request = SqlRequest.of(mutant.sql(), empty).on(Engine.AUTO);
        SqlOutcome outcome = sandbox.run(request, new Cancellation()).getFirst();
        boolean planned =
            !(outcome instanceof SqlOutcome.Failed failed)
                || failed.error().kind() == SqlError.Kind.RUNTIME;
        assertTrue(planned, () -> mutant + " " + outcome);
      }
    }
  }

  private String written(Operator operator) {
    return statements(operator).stream()
        .map(statement -> statement + mutants(statement, operator))
        .collect(Collectors.joining(BETWEEN_STATEMENTS, "", "\n"));
  }

  private String mutants(String statement, Operator operator) {
    return mutator.of(statement, schema).list().stream()
        .filter(mutant -> mutant.operator() == operator)
        .map(m ->
            BEFORE_MUTANT + m.line() + ":" + m.column() + " " + m.description() + "\n" + m.sql())
        .collect(Collectors.joining());
  }

  private static List<String> statements(Operator operator) {
    return Arrays.stream(text(operator).split(BETWEEN_STATEMENTS))
        .map(block -> block.split(BEFORE_MUTANT, 2)[0].strip())
        .toList();
  }

  private static String text(Operator operator) {
    return read(FOLDER.resolve(operator.name() + ".txt"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
