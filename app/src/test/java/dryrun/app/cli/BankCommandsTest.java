package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.bank.Finding;
import dryrun.bank.Proof;
import dryrun.grade.SqlVerdict;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.journal.Saved;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BankCommandsTest {
  @TempDir Path home;

  @Test
  void listsOneItemPerLine() {
    Said all = call("bank", "list");
    assertEquals(0, all.code());
    assertTrue(
        all.out().lines().anyMatch(l -> l.startsWith("{\"item\":\"core/sessionization\",")),
        all.out());
    Said tagged = call("bank", "list", "--kind", "sql", "--tag", "sessionization");
    assertTrue(tagged.out().lines().count() < all.out().lines().count(), tagged.out());
    assertEquals(new Said(0, "", ""), call("bank", "list", "--tag", "no-such-tag"));
  }

  @Test
  void searchesOneKindAndShowsWhereItFound() {
    List<String> found =
        call("bank", "search", "sesionization", "--kind", "sql", "--format", "json")
            .out()
            .lines()
            .toList();
    assertTrue(found.getFirst().contains("\"snippet\":\""), found.getFirst());
    assertEquals(found, found.stream().filter(line -> line.contains("\"kind\":\"sql\"")).toList());
  }

  @Test
  void searches() {
    assertTrue(
        call("bank", "search", "sessioniz").out().contains("\"core/sessionization\""),
        call("bank", "search", "sessioniz").out());
  }

  @Test
  void narrowsByRoundDifficultyAndTag() {
    List<String> all = call("bank", "search", "skew").out().lines().toList();
    List<String> hard =
        call("bank", "search", "skew", "--difficulty", "hard", "--round", "design")
            .out()
            .lines()
            .toList();
    assertTrue(!hard.isEmpty() && hard.size() < all.size(), hard.size() + " of " + all.size());
    assertEquals(
        hard, hard.stream().filter(line -> line.contains("\"difficulty\":\"hard\"")).toList());
    Said wrong = call("bank", "search", "skew", "--round", "lunch");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().startsWith("Invalid value for option '--round'"), wrong.err());
  }

  @Test
  void narrowsByWhatTheJournalKnows() {
    Said none = call("bank", "search", "sessionization", "--status", "solved");
    assertEquals(new Said(0, "", ""), none);
    try (Journal journal = journal()) {
      assertEquals(new Saved.Done(), journal.markAgainLater("core/sessionization"));
      Said held = call("bank", "search", "sessionization", "--status", "later");
      assertEquals(2, held.code());
      assertEquals(
          "A window of Dryrun holds the journal: filter by status there, or close it and try"
              + " again.\n",
          held.err());
    }
    List<String> later =
        call("bank", "search", "sessionization", "--status", "later").out().lines().toList();
    assertEquals(1, later.size());
    assertTrue(later.getFirst().contains("\"core/sessionization\""), later.getFirst());
  }

  private Journal journal() {
    if (Journal.open(home, InstantSource.system()) instanceof Opened.Open(Journal journal)) {
      return journal;
    }
    throw new AssertionError("the journal does not open");
  }

  @Test
  void showsThePromptAndTheAnswerOnlyWhenAsked() {
    Said plain = call("bank", "show", "sessionization");
    assertEquals(0, plain.code());
    assertTrue(plain.out().contains("\"prompt\":"), plain.out());
    assertTrue(!plain.out().contains("\"reference\":"), plain.out());
    Said full = call("bank", "show", "core/sessionization", "--hints", "--answer");
    assertTrue(full.out().contains("\"hints\":[\""), full.out());
    assertTrue(full.out().contains("\"reference\":"), full.out());
  }

  @Test
  void suggestsNamesLikeAMistypedOne() {
    Said said = call("bank", "show", "sesionization");
    assertEquals(2, said.code());
    assertEquals(
        "sesionization: there is no item of that name; did you mean core/sessionization?\n",
        said.err());
  }

  @Test
  void provesEveryItem() {
    Said said = call("bank", "check");
    assertEquals(0, said.code());
    assertEquals(call("bank", "list").out().lines().count(), said.out().lines().count());
    assertTrue(said.out().lines().allMatch(l -> l.endsWith("\"findings\":[]}")), said.out());
  }

  @Test
  void tellsFindings() {
    Said said =
        new CommandLineRun(home)
            .proving((_, item) ->
                item.id().name().equals("sessionization")
                    ? Proof.of(
                        List.of(new Finding("reference.sql", Optional.of(3), "It is wrong.")))
                    : new Proof(List.of(), new TreeMap<>(Map.of("mutationScore", 0.95))))
            .call("bank", "check");
    assertEquals(1, said.code());
    assertTrue(
        said.out()
            .contains(
                "{\"item\":\"core/sessionization\",\"findings\":[{\"file\":\"reference.sql\","
                    + "\"line\":3,\"message\":\"It is wrong.\"}]}\n"),
        said.out());
    assertTrue(
        said.out()
            .contains("{\"item\":\"core/scd2-merge\",\"mutationScore\":0.95,\"findings\":[]}\n"),
        said.out());
  }

  @Test
  void provesAnInstalledPackByItsName() {
    Said all = call("bank", "check");
    assertEquals(new Said(0, all.out(), ""), call("bank", "check", "core"));
  }

  @Test
  void provesOneItemByItsName() {
    assertEquals(
        new Said(0, "{\"item\":\"core/scd2-merge\",\"findings\":[]}\n", ""),
        call("bank", "check", "core/scd2-merge"));
  }

  @Test
  void saysThatAPackIsEmpty() throws IOException {
    Path empty = Files.createDirectories(home.resolve("empty"));
    Files.writeString(
        empty.resolve("pack.json"),
        """
        {"format": 1, "id": "empty", "title": "Empty", "version": "1.0.0",
         "description": "No items yet.", "language": "en"}
        """);
    assertEquals(
        new Said(0, "", empty + " has no items, so nothing was proved.\n"),
        call("bank", "check", empty.toString()));
  }

  @Test
  void saysThatThereIsNoSuchPack() {
    String nowhere = home.resolve("nowhere").toString();
    assertEquals(
        new Said(
            2,
            "",
            nowhere
                + ": there is no such folder or zip file, and no installed pack or item of that"
                + " name.\n"),
        call("bank", "check", nowhere));
  }

  @Test
  void gradesAnswers() {
    ResultTable two =
        new ResultTable(List.of(new Column("n", SqlType.Simple.BIGINT)), List.of(List.of(2L)));
    ResultTable three =
        new ResultTable(List.of(new Column("n", SqlType.Simple.BIGINT)), List.of(List.of(3L)));
    SqlVerdict wrong =
        new SqlVerdict.Wrong(
            List.of(
                new SqlVerdict.CaseResult("sample", true, ""),
                new SqlVerdict.CaseResult("ties", false, "One row is wrong.")),
            new SqlVerdict.Counterexample(
                "ties",
                Map.of("events", three),
                two,
                three,
                new SqlVerdict.Difference("One row is wrong.", List.of())));
    assertEquals(
        new Said(
            1,
            "{\"file\":\"-\",\"item\":\"core/sessionization\",\"verdict\":\"wrong\",\"cases\":["
                + "{\"name\":\"sample\",\"passed\":true,\"reason\":\"\"},"
                + "{\"name\":\"ties\",\"passed\":false,\"reason\":\"One row is wrong.\"}],"
                + "\"counterexample\":{\"case\":\"ties\",\"summary\":\"One row is wrong.\","
                + "\"tables\":{\"events\":"
                + table(3)
                + "},\"expected\":"
                + table(2)
                + ",\"actual\":"
                + table(3)
                + "},\"findings\":[],\"elapsedMillis\":0}\n",
            ""),
        grade(wrong));
  }

  @Test
  void countsOnlyPassAndUndecidedAsDone() {
    assertEquals(0, grade(new SqlVerdict.Pass(List.of())).code());
    Said undecided = grade(new SqlVerdict.Undecided(List.of(), "The engines disagree."));
    assertEquals(0, undecided.code());
    assertTrue(undecided.out().contains("\"reason\":\"The engines disagree.\""), undecided.out());
    for (var verdict :
        Map.of(
                SqlError.Kind.SYNTAX, "error",
                SqlError.Kind.RUNTIME, "error",
                SqlError.Kind.TIMEOUT, "timeout",
                SqlError.Kind.MEMORY, "memory",
                SqlError.Kind.FORBIDDEN, "forbidden")
            .entrySet()) {
      Said said = grade(new SqlVerdict.NotRun(List.of(), SqlError.of(verdict.getKey(), "No.")));
      assertEquals(1, said.code());
      assertTrue(said.out().contains("\"verdict\":\"" + verdict.getValue() + "\""), said.out());
    }
  }

  private static String table(int cell) {
    return "{\"columns\":[{\"name\":\"n\",\"type\":\"bigint\"}],\"rows\":[[" + cell + "]]}";
  }

  private Said grade(SqlVerdict verdict) {
    return new CommandLineRun(home)
        .judging((_, _, _) -> verdict)
        .reading("SELECT 1")
        .call("sql", "grade", "sessionization", "-");
  }

  private Said call(String... arguments) {
    return new CommandLineRun(home).call(arguments);
  }
}
