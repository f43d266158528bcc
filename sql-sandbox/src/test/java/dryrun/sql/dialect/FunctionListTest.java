package dryrun.sql.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every function on the list gives what Trino gives, or is refused by name; on no engine does one
/// mean something else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionListTest {
  private static final DataSource NONE =
      new DataSource.Files("none", Map.of("schema.sql", "CREATE TABLE none (n BIGINT)"));

  /// Calls that the parser has a notation of its own for.
  private static final Map<String, String> CALLS =
      Map.of(
          "filter", "filter(ARRAY[1, 2], x -> x > 1)",
          "json_array", "json_array(1, 2)",
          "json_object", "json_object('a': 1)",
          "reduce", "reduce(ARRAY[1, 2], 0, (s, x) -> s + x, s -> s)",
          "transform", "transform(ARRAY[1, 2], x -> x + 1)");

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  private static Stream<DynamicTest> supported(
      java.util.function.BiConsumer<String, FunctionList.Example> check) {
    return FunctionList.entries().stream()
        .filter(entry -> entry.example().isPresent())
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.group() + ": " + entry.name(),
                () -> check.accept(statement(entry), entry.example().orElseThrow())));
  }

  private static String statement(FunctionList.Entry entry) {
    String expression = entry.example().orElseThrow().expression();
    return switch (rows(entry)) {
      case 0 -> "SELECT " + expression;
      case 1 -> "SELECT " + expression + " FROM " + FunctionList.ROWS;
      default -> "SELECT k, " + expression + " FROM " + FunctionList.ROWS;
    };
  }

  /// Over how many rows an example is computed: 0 for none, 1 for a group, 2 for each.
  private static int rows(FunctionList.Entry entry) {
    if (entry.group().startsWith("Window")) {
      return 2;
    }
    boolean aggregate =
        entry.group().startsWith("Aggregate")
            || Set.of("collect_list", "collect_set", "percentile", "percentile_approx")
                .contains(entry.name());
    return aggregate ? 1 : 0;
  }

  @TestFactory
  Stream<DynamicTest> givesWhatTrinoGives() {
    return supported((sql, example) -> assertEquals(example.value(), value(sql, Engine.AUTO), sql));
  }

  @TestFactory
  Stream<DynamicTest> meansNothingElseOnTheSecondEngine() {
    return supported((sql, example) -> {
      if (sandbox.run(SqlRequest.of(sql, NONE).on(Engine.H2)) instanceof SqlOutcome.Rows) {
        assertEquals(example.value(), value(sql, Engine.H2), sql);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> refusesTheOthersByName() {
    return FunctionList.entries().stream()
        .filter(entry -> entry.example().isEmpty())
        .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> refuses(entry)));
  }

  private void refuses(FunctionList.Entry entry) {
    String call = CALLS.getOrDefault(entry.name(), entry.name() + "(1, 2)");
    SqlError error =
        ((SqlOutcome.Failed)
                sandbox.run(
                    SqlRequest.of("SELECT k, " + call + " FROM " + FunctionList.ROWS, NONE)))
            .error();
    assertEquals(
        entry.origin() + " has `" + entry.name() + "`; Dryrun does not run it yet",
        error.message());
    assertEquals(11, error.position().orElseThrow().column());
  }

  @Test
  void isThePageThatIsRead() throws IOException {
    Path page = Path.of("DIALECT.md");
    if ("write".equals(System.getProperty("dialect.page"))) {
      Files.writeString(page, FunctionList.page());
    }
    assertEquals(FunctionList.page(), Files.readString(page));
  }

  @Test
  void namesEachFunctionOnce() {
    List<String> names = FunctionList.entries().stream().map(FunctionList.Entry::name).toList();
    assertEquals(Set.copyOf(names).size(), names.size());
    assertTrue(names.size() > 250);
  }

  private String value(String sql, Engine engine) {
    return switch (sandbox.run(SqlRequest.of(sql, NONE).on(engine))) {
      case SqlOutcome.Rows rows ->
          Canonical.lines(rows.table()).stream()
              .map(line -> rows.table().columns().size() == 1 ? line : line.split("\\|", 2)[1])
              .collect(Collectors.joining("; "));
      case SqlOutcome other -> other.toString();
    };
  }
}
