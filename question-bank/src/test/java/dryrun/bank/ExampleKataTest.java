package dryrun.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleKataTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeExample() throws Exception {
    ExamplePack.writeAll(folder);
  }

  @Test
  void theKataOfTheReadmeIsRead() throws Exception {
    Kata kata = kata();

    assertEquals(
        new Item(
            new ItemId("shop-basics", "longest-run"),
            Item.Kind.KATA,
            Item.Round.CODING,
            "The longest run",
            Item.Difficulty.EASY,
            List.of("arrays", "one-pass"),
            Duration.ofMinutes(6)),
        kata.item());
    assertEquals(Optional.of(new Kata.Complexity("O(n)", "O(1)")), kata.complexity());
    assertEquals(Set.of(), kata.capabilities());
    assertEquals(Set.of("LongestRun.java"), kata.starter().texts().keySet());
    assertEquals(
        text("reference/LongestRun.java"),
        kata.reference().sources().texts().get("LongestRun.java"));
    assertEquals(
        List.of("Jump from the start of a run to its end"),
        kata.alternatives().stream().map(Kata.Solution::title).toList());
    assertEquals(
        List.of(
            "LongestRunTest.the_last_run_counts",
            "LongestRunHiddenTest.an_empty_array_has_no_run",
            "LongestRunHiddenTest.one_long_run_ends_in_time"),
        kata.knownWrong().stream().map(Kata.KnownWrong::caughtBy).toList());
    assertEquals(Set.of("LongestRunTest.java"), kata.tests().visible().texts().keySet());
    assertEquals(Set.of("LongestRunHiddenTest.java"), kata.tests().hidden().texts().keySet());
    assertEquals(
        Optional.of(
            new Kata.CaseTable(
                "LongestRun.of",
                false,
                List.of(
                    new Kata.DataCase("one-status", true, "[[5]]", "1"),
                    new Kata.DataCase(
                        "extremes-of-int", false, "[[2147483647,-2147483648,-2147483648]]", "2")))),
        kata.tests().cases());
    assertEquals(
        Optional.of(
            new Kata.SizeTest(
                "LongestRunHiddenTest.one_long_run_ends_in_time", "from-every-start")),
        kata.sizeTest());
    assertEquals(3, kata.hints().size());
    assertEquals(text("scale.md"), kata.scale());
    assertEquals(text("reference.py"), kata.python());
  }

  @Test
  void whatAMutationScoreDependsOnChangesWithATestAndNotWithThePrompt() throws Exception {
    String before = kata().mutationSubject();

    Files.writeString(item("prompt.md"), "Another prompt.");
    assertEquals(before, kata().mutationSubject());

    Files.writeString(
        item("tests/visible/LongestRunTest.java"),
        text("tests/visible/LongestRunTest.java").replace("5, 5", "6, 6"));
    assertNotEquals(before, kata().mutationSubject());
  }

  @Test
  void anImportedKataNeedsPromptStarterReferenceAndTestsOnly() throws Exception {
    for (String name : List.of("hints.md", "explanation.md", "scale.md", "reference.py")) {
      Files.delete(item(name));
    }
    String reference = text("reference/LongestRun.java");
    Files.createDirectories(item("reference/runs"));
    Files.writeString(item("reference/runs/Helper.java"), "package runs;\n\nclass Helper {}\n");
    Files.writeString(
        item("item.json"),
        """
        {
          "id": "longest-run",
          "kind": "kata",
          "title": "Longest run",
          "difficulty": "easy",
          "round": "coding",
          "tags": ["exercism"],
          "parMinutes": 10,
          "imported": {"from": "exercism/java", "starterPasses": true}
        }
        """);
    for (String solution :
        List.of(
            "alternatives/jump-to-the-end",
            "wrong/last-run-forgotten",
            "wrong/empty-counts-one",
            "wrong/from-every-start")) {
      Files.delete(item(solution + "/LongestRun.java"));
    }

    Kata kata = kata();

    assertEquals(Optional.of(new Kata.Imported("exercism/java", true)), kata.imported());
    assertEquals(
        Set.of("LongestRun.java", "runs/Helper.java"), kata.reference().sources().texts().keySet());
    assertEquals(reference, kata.reference().sources().texts().get("LongestRun.java"));
    assertEquals(List.of(), kata.hints());
    assertEquals("", kata.scale());
    assertEquals(List.of(), kata.knownWrong());
  }

  @Test
  void aKataIsNoProblemInSqlAndTheOtherWayRound() throws Exception {
    PackBank bank = bank();

    assertEquals(
        "items/longest-run/item.json: is no problem in SQL",
        assertThrows(PackException.class, () -> bank.sqlProblem(bank.find("longest-run")))
            .getMessage());
    assertEquals(
        "items/never-bought/item.json: is no kata",
        assertThrows(PackException.class, () -> bank.kata(bank.find("never-bought"))).getMessage());
  }

  @Test
  void aStreamHasTheUsualSharesUnlessItSaysOtherwise() throws Exception {
    Files.writeString(
        item("stream.json"),
        """
        {"call": "LongestRun.ofEvents", "events": [{"at": 1}, {"at": 2}], "lateBy": 4}
        """);

    assertEquals(
        Optional.of(
            new Kata.Stream(
                "LongestRun.ofEvents", false, "[{\"at\":1},{\"at\":2}]", "[]", 20, 0.1, 4, 0.1, 2)),
        kata().tests().stream());
  }

  private Kata kata() throws PackException {
    PackBank bank = bank();
    return bank.kata(bank.find("longest-run"));
  }

  private PackBank bank() {
    return PackBank.openOnly(new PackOpener(), List.of(folder));
  }

  private String text(String name) throws Exception {
    return Files.readString(item(name));
  }

  private Path item(String name) {
    return folder.resolve("items/longest-run").resolve(name);
  }
}
