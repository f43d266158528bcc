package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Judging;
import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.Counterexample;
import dryrun.grade.SqlVerdict.RowPair;
import dryrun.sql.Cancellation;
import dryrun.sql.Engine;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of `golden` is named after what it shows: `schema.sql`, the data in `sample` and
/// other case folders, `reference.sql`, `answer.sql`, `judging.properties`, and the verdict in
/// `verdict.txt`. There a row that is the same on both sides starts with `=`, a missing one with
/// `-`, an unexpected one with `+`, and one that differs with `~`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenGradingTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dryrun/grade/golden");

  private final SqlSandbox sandbox = RealSandbox.open();
  private final SqlGrader grader = new SqlGrader(sandbox, DatasetSources::of, Duration.ZERO);

  @AfterAll
  void close() {
    sandbox.close();
  }

  @BeforeAll
  void thereAreCases() throws IOException {
    assertEquals(false, cases().toList().isEmpty());
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judges(String name) throws Exception {
    Path folder = GOLDEN.resolve(name);
    String answer = Files.readString(folder.resolve("answer.sql"));

    SqlVerdict verdict = grader.grade(problem(folder), answer, Engine.AUTO, new Cancellation());

    assertEquals(Files.readString(folder.resolve("verdict.txt")), text(verdict));
  }

  private static SqlProblem problem(Path folder) throws IOException {
    List<String> cases = new ArrayList<>(List.of("sample"));
    try (Stream<Path> folders = Files.list(folder)) {
      folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.equals("sample"))
          .sorted()
          .forEach(cases::add);
    }
    Properties judging = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve("judging.properties"))) {
      judging.load(reader);
    }
    return Problems.problem(
        folder,
        Files.readString(folder.resolve("reference.sql")),
        judging(judging),
        List.of(judging.getProperty("tables").split(" ")),
        cases.toArray(String[]::new));
  }

  private static Judging judging(Properties properties) {
    String order = properties.getProperty("order", "");
    return new Judging(
        Boolean.parseBoolean(properties.getProperty("columnNames", "false")),
        Arrays.stream(order.split(" "))
            .filter(key -> !key.isEmpty())
            .map(key -> new Judging.OrderKey(key, false, false))
            .toList(),
        Double.parseDouble(properties.getProperty("tolerance", "1e-9")),
        Optional.ofNullable(properties.getProperty("changedTable")));
  }

  private static String text(SqlVerdict verdict) {
    List<String> lines = new ArrayList<>();
    switch (verdict) {
      case SqlVerdict.Pass pass -> lines.add(pass.byPlan() ? "pass, equivalent by plan" : "pass");
      case SqlVerdict.NotRun notRun -> lines.add("not run: " + notRun.error().kind());
      case SqlVerdict.Undecided undecided -> lines.add("undecided: " + undecided.reason());
      case SqlVerdict.Wrong wrong -> lines.add("wrong");
    }
    verdict.cases().forEach(c -> lines.add(c.name() + ": " + (c.passed() ? "passed" : c.reason())));
    if (verdict instanceof SqlVerdict.Wrong wrong) {
      Counterexample shown = wrong.counterexample();
      lines.add("counterexample: " + shown.caseName());
      shown.difference().pairs().forEach(pair -> lines.add(text(pair, shown)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String text(RowPair pair, Counterexample shown) {
    if (pair.actual().isEmpty()) {
      return "- " + row(shown.expected(), pair.expected());
    }
    if (pair.expected().isEmpty()) {
      return "+ " + row(shown.actual(), pair.actual());
    }
    return pair.differing().isEmpty()
        ? "= " + row(shown.expected(), pair.expected())
        : "~ "
            + row(shown.expected(), pair.expected())
            + " -> "
            + row(shown.actual(), pair.actual());
  }

  private static String row(ResultTable table, Optional<Integer> index) {
    return table.rows().get(index.orElseThrow()).stream()
        .map(Summaries::cell)
        .collect(Collectors.joining(", "));
  }
}
