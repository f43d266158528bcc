package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.bank.Item;
import dryrun.grade.SqlVerdict;
import dryrun.grade.Verdict;
import dryrun.practice.Answer;
import dryrun.practice.DrillProblem;
import dryrun.practice.ProblemState;
import dryrun.practice.VerdictReport;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeInTest {
  private static final ResultTable VISITS =
      new ResultTable(
          List.of(
              new Column("page", SqlType.Simple.VARCHAR),
              new Column("at", SqlType.Simple.TIMESTAMP)),
          List.of(
              Arrays.asList("", LocalDateTime.parse("2026-03-01T10:00:00")),
              Arrays.asList("a,b", null)));
  private static final ResultTable NONE = new ResultTable(VISITS.columns(), List.of());

  @TempDir private Path temp;

  private OneProblemPack pack;

  @BeforeEach
  void writeAPackOfOneProblem() throws IOException {
    pack = OneProblemPack.in(temp.resolve("pack"), "page VARCHAR, at TIMESTAMP", "*");
    pack.write("items/pages/cases/empty/visits.csv", "page\n");
  }

  @Test
  void makesACaseOfTheCounterexampleAndProvesThePackWithIt() throws IOException {
    Path report = report("mine/pages", wrong(Map.of("visits", VISITS)));

    Said said = check(report);

    String taken = "reported-" + said.err().replaceAll("(?s).*reported-([0-9a-f]{8}).*", "$1");
    assertEquals(
        new Said(
            0,
            "{\"item\":\"mine/pages\",\"findings\":[]}\n",
            "mine/pages: took in the case " + taken + ".\n"),
        said);
    assertEquals(
        Map.of(
            taken + "/visits.csv",
            "page,at\n\"\",2026-03-01 10:00:00\n\"a,b\",\n",
            "empty/visits.csv",
            "page\n"),
        cases());
    assertEquals(said, check(report));
    assertEquals(2, cases().size());
  }

  @Test
  void keepsACaseWithoutRowsByAHeader() throws IOException {
    check(report("mine/pages", wrong(Map.of("visits", NONE))));

    assertEquals(1, cases().values().stream().filter("page,at\n"::equals).count());
  }

  @Test
  void saysWhatCannotBeTakenIn() throws IOException {
    Path passed = report("mine/pages", new SqlVerdict.Pass(List.of()));
    Path foreign = report("core/sessionization", wrong(Map.of("visits", VISITS)));
    Path other = Files.writeString(temp.resolve("other.json"), "{\"a\": 1}");
    Path text = Files.writeString(temp.resolve("text.json"), "SELECT 1");

    assertEquals(
        passed + ": The verdict has no counterexample, so there is no case to take in.\n",
        check(passed).err());
    assertEquals(foreign + ": core/sessionization is not in this pack.\n", check(foreign).err());
    assertEquals(other + ": This is no report on a verdict.\n", check(other).err());
    assertEquals(new Said(2, "", text + ": This is no report on a verdict.\n"), check(text));
    assertEquals(
        new Said(2, "", "A case is taken into the folder of a pack: name it.\n"),
        new CommandLineRun(temp.resolve("home"))
            .call("bank", "check", "core", "--take-in", passed.toString()));
    assertEquals(Map.of("empty/visits.csv", "page\n"), cases());
  }

  private Said check(Path report) {
    return new CommandLineRun(temp.resolve("home"))
        .call("bank", "check", pack.folder().toString(), "--take-in", report.toString());
  }

  private static SqlVerdict wrong(Map<String, ResultTable> tables) {
    return new SqlVerdict.Wrong(
        List.of(),
        new SqlVerdict.Counterexample(
            "empty", tables, NONE, NONE, new SqlVerdict.Difference("They differ.", List.of())));
  }

  private Path report(String item, Verdict verdict) throws IOException {
    Answer answer =
        new Answer(
            0,
            new DrillProblem(
                item, "00", Item.Kind.SQL, "Pages", Item.Difficulty.EASY, Duration.ofMinutes(3)),
            ProblemState.Status.SUBMITTED,
            "SELECT 1",
            "SELECT 1",
            Duration.ZERO,
            Optional.of(verdict),
            "");
    Path file = Files.createTempFile(temp, "report", ".json");
    return Files.writeString(
        file, VerdictReport.of(answer, "SELECT 2", Instant.parse("2026-03-02T12:00:00Z")));
  }

  private Map<String, String> cases() throws IOException {
    Path all = pack.cases();
    Map<String, String> cases = new TreeMap<>();
    try (Stream<Path> files = Files.walk(all)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        cases.put(all.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return cases;
  }
}
