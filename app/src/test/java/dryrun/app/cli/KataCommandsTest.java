package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.grade.KataVerdict;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.SourceFile;
import dryrun.grade.kata.Trust;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KataCommandsTest {
  private static final String PASSED =
      "{\"file\":\"%s\",\"item\":\"sums/my-pairs\",\"verdict\":\"pass\",\"tests\":[],"
          + "\"diagnostics\":[],\"isolation\":\"process\",\"elapsedMillis\":0}\n";

  @TempDir private Path temp;
  private Path home;
  private final FakeKataRunner runner = new FakeKataRunner();

  @BeforeEach
  void installAPackWithOneKata() throws Exception {
    home = temp.resolve("home");
    Path item = home.resolve("packs/sums/items/my-pairs");
    write(
        home.resolve("packs/sums/pack.json"),
        """
        {"format": 1, "id": "sums", "title": "Sums", "version": "1.0.0", "description": "Sums.",
         "language": "en"}
        """);
    write(
        item.resolve("item.json"),
        """
        {"id": "my-pairs", "kind": "kata", "title": "Pairs", "difficulty": "easy",
         "round": "coding", "tags": ["arrays"], "parMinutes": 8, "imported": {"from": "home"}}
        """);
    write(item.resolve("prompt.md"), "Find the pairs.\n");
    write(item.resolve("starter/PairSum.java"), "class PairSum {}\n");
    write(item.resolve("given/Pair.java"), "record Pair(int a, int b) {}\n");
    write(item.resolve("reference/PairSum.java"), "class PairSum { int right; }\n");
    write(item.resolve("tests/visible/PairSumTest.java"), "class PairSumTest {}\n");
    write(item.resolve("tests/hidden/PairSumHiddenTest.java"), "class PairSumHiddenTest {}\n");
  }

  @Test
  void writesAProjectWithoutWhatIsKeptBackAndOverwritesNothing() throws Exception {
    Path folder = temp.resolve("work");

    Said said = call("kata", "new", "my-pairs", folder.toString());

    assertEquals(0, said.code(), said.err());
    assertEquals(
        List.of(
            "README.md",
            "pom.xml",
            "src/main/java/Pair.java",
            "src/main/java/PairSum.java",
            "src/test/java/PairSumTest.java"),
        files(folder));
    Path mine = folder.resolve("src/main/java/PairSum.java");
    Files.writeString(mine, "my work");
    assertEquals(
        new Said(
            2, "", folder.resolve("README.md") + ": is there already, so nothing was written.\n"),
        call("kata", "new", "my-pairs", folder.toString()));
    assertEquals("my work", Files.readString(mine));
  }

  @Test
  void judgesFilesOfAnyNameAndFoldersOfTwoKinds() throws Exception {
    Path file = write(temp.resolve("Mine1.java"), "class PairSum { int one; }");
    write(temp.resolve("flat/PairSum.java"), "class PairSum { int two; }");
    write(temp.resolve("flat/PairSumTest.java"), "class PairSumTest { int mine; }");
    write(temp.resolve("project/src/main/java/PairSum.java"), "class PairSum { int three; }");
    write(temp.resolve("project/src/main/java/Pair.java"), "record Pair() {}");
    write(temp.resolve("project/src/test/java/PairSumTest.java"), "class PairSumTest {}");

    Said said =
        call(
            "kata",
            "grade",
            "my-pairs",
            file.toString(),
            temp.resolve("flat").toString(),
            temp.resolve("project").toString());

    assertEquals(0, said.code(), said.err());
    assertEquals(
        PASSED.formatted(file)
            + PASSED.formatted(temp.resolve("flat"))
            + PASSED.formatted(temp.resolve("project")),
        said.out());
    SourceFile given = new SourceFile("Pair.java", "record Pair(int a, int b) {}\n");
    assertEquals(
        Stream.of("one", "two", "three")
            .map(field ->
                List.of(
                    given, new SourceFile("PairSum.java", "class PairSum { int " + field + "; }")))
            .toList(),
        runner.jobs().stream().map(KataJob::answer).toList());
    assertEquals(Trust.UNTRUSTED, runner.jobs().getFirst().trust());
    assertEquals(
        List.of("PairSumTest.java", "PairSumHiddenTest.java"),
        runner.jobs().getFirst().suite().tests().stream().map(SourceFile::path).toList());
  }

  @Test
  void trustsAnAnswerWhenToldTo() throws Exception {
    Path file = write(temp.resolve("PairSum.java"), "class PairSum {}");

    assertEquals(0, call("kata", "grade", "--trust", "sums/my-pairs", file.toString()).code());

    assertEquals(Trust.OWN, runner.jobs().getFirst().trust());
    assertEquals(Trust.UNTRUSTED, runner.jobs().getFirst().suite().trust());
  }

  @Test
  void aPathWithoutAnAnswerCostsTheOthersNothing() throws Exception {
    Path file = write(temp.resolve("PairSum.java"), "class PairSum {}");
    Path empty = Files.createDirectories(temp.resolve("empty"));

    Said said = call("kata", "grade", "my-pairs", "nowhere", empty.toString(), file.toString());

    assertEquals(2, said.code());
    assertEquals(
        "{\"file\":\"nowhere\",\"error\":{\"kind\":\"input\",\"message\":\"nowhere: there is no"
            + " such file.\"}}\n{\"file\":\""
            + empty
            + "\",\"error\":{\"kind\":\"input\",\"message\":\""
            + empty
            + ": there is no PairSum.java in this folder.\"}}\n"
            + PASSED.formatted(file),
        said.out());
  }

  @Test
  void tellsEveryTestOfAFailAndWhereAnAnswerDoesNotCompile() throws Exception {
    Path file = write(temp.resolve("PairSum.java"), "class PairSum {}");
    var result =
        new KataVerdict.TestResult(
            "PairSumTest.finds_a_pair",
            false,
            "expected 1",
            Optional.of("1"),
            Optional.of("2"),
            Optional.empty(),
            Optional.empty(),
            "",
            Duration.ofMillis(3));
    Said failed =
        new CommandLineRun(home)
            .running(
                new FakeKataRunner(
                    _ -> new KataVerdict.Fail(List.of(result), FakeKataRunner.NOTES)))
            .call("kata", "grade", "my-pairs", file.toString());
    assertEquals(1, failed.code());
    assertTrue(
        failed
            .out()
            .contains(
                "\"verdict\":\"fail\",\"reason\":\"1 of 1 tests failed.\",\"tests\":[{\"name\":"
                    + "\"PairSumTest.finds_a_pair\",\"passed\":false,\"message\":\"expected 1\","
                    + "\"expected\":\"1\",\"actual\":\"2\",\"millis\":3}],\"diagnostics\":[]"),
        failed.out());

    var diagnostic = new KataVerdict.Diagnostic("PairSum.java", 3, 7, "';' is missing");
    Said broken =
        new CommandLineRun(home)
            .running(
                new FakeKataRunner(
                    _ -> new KataVerdict.CompileError(List.of(diagnostic), FakeKataRunner.NOTES)))
            .call("kata", "grade", "my-pairs", file.toString());
    assertEquals(1, broken.code());
    assertTrue(
        broken
            .out()
            .contains(
                "\"verdict\":\"compile-error\",\"reason\":\"The answer does not compile.\","
                    + "\"tests\":[],\"diagnostics\":[{\"file\":\"PairSum.java\",\"line\":3,"
                    + "\"column\":7,\"message\":\"';' is missing\"}]"),
        broken.out());
  }

  @Test
  void judgesASolutionToAnExerciseFolder() throws Exception {
    Path exercise = temp.resolve("two-fer");
    write(exercise.resolve("src/main/java/Twofer.java"), "class Twofer {}");
    write(exercise.resolve("src/test/java/TwoferTest.java"), "class TwoferTest {}");
    write(exercise.resolve(".meta/src/reference/java/Twofer.java"), "class Twofer { int right; }");
    Path solution = temp.resolve("mine");
    write(solution.resolve("Twofer.java"), "class Twofer { int mine; }");

    Said said =
        call("kata", "grade", "--exercise", exercise.toString(), "--solution", solution.toString());

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("\"item\":\"two-fer\",\"verdict\":\"pass\""), said.out());
    assertEquals(
        List.of(new SourceFile("Twofer.java", "class Twofer { int mine; }")),
        runner.jobs().getFirst().answer());
    assertEquals(
        List.of(new SourceFile("Twofer.java", "class Twofer { int right; }")),
        runner.jobs().getFirst().suite().reference());
  }

  @Test
  void saysWhatIsWrongWithACall() {
    assertEquals(
        new Said(2, "", "Name the kata and one answer or more.\n"), call("kata", "grade", "x"));
    assertEquals(
        new Said(2, "", "--exercise and --solution go together.\n"),
        call("kata", "grade", "--exercise", "x"));
    assertEquals(
        new Said(2, "", "core/sessionization is no kata: use dryrun sql grade.\n"),
        call("kata", "grade", "core/sessionization", "x"));
    assertEquals(
        new Said(2, "", "core/sessionization is no kata.\n"),
        call("kata", "new", "core/sessionization", temp.toString()));
  }

  @Test
  void recordsAnAttemptInTheInboxWhenToldTo() throws Exception {
    Path file = write(temp.resolve("PairSum.java"), "class PairSum { int mine; }");
    assertEquals(0, call("kata", "grade", "my-pairs", file.toString()).code());
    assertFalse(Files.exists(home.resolve("inbox")));

    Said said = call("kata", "grade", "--record", "--took", "06:30", "my-pairs", file.toString());

    assertEquals(0, said.code(), said.err());
    String recorded =
        Files.readString(home.resolve("inbox").resolve(files(home.resolve("inbox")).getFirst()));
    assertTrue(recorded.contains("class PairSum { int mine; }"), recorded);
    assertTrue(recorded.contains("\"sums/my-pairs\""), recorded);
    assertTrue(recorded.contains("kata-single"), recorded);
    assertTrue(recorded.contains("PASS"), recorded);
    assertEquals(
        new Said(2, "", "--took goes with --record and one answer.\n"),
        call("kata", "grade", "--took", "06:30", "my-pairs", file.toString()));
  }

  @Test
  void showsAKata() {
    Said said = call("bank", "show", "--answer", "sums/my-pairs");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("\"starter\":{\"PairSum.java\":\"class PairSum {}\\n\"}"));
    assertTrue(said.out().contains("\"prompt\":\"Find the pairs.\\n\""));
    assertTrue(said.out().contains("int right;"));
    assertFalse(call("bank", "show", "sums/my-pairs").out().contains("int right;"));
  }

  private Said call(String... arguments) {
    return new CommandLineRun(home).running(runner).call(arguments);
  }

  private static Path write(Path file, String text) throws Exception {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> files(Path folder) throws Exception {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
