package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Kata;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.grade.KataVerdict;
import dryrun.grade.kata.KataJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PackCommandsTest {
  private static final String HEAD =
      """
      {"format": 1, "id": "sums", "title": "Sums", "version": "1.2.0", "description": "Sums.",
       "language": "en"}
      """;

  @TempDir private Path temp;

  @Test
  void installsAFolderListsItAndRemovesIt() throws Exception {
    Path pack = temp.resolve("my pack");
    write(pack.resolve("pack.json"), HEAD);
    write(pack.resolve("items/x/item.json"), "{}");
    write(pack.resolve(".git/config"), "not content");

    assertEquals(new Said(0, "sums\n", ""), call("pack", "add", pack.toString()));

    assertTrue(
        call("pack", "list")
            .out()
            .endsWith(
                "{\"pack\":\"sums\",\"title\":\"Sums\",\"version\":\"1.2.0\","
                    + "\"description\":\"Sums.\",\"items\":1}\n"));
    assertEquals(List.of("items/x/item.json", "pack.json"), files(home().resolve("packs/sums")));
    assertEquals(
        new Said(2, "", "sums: a pack of that name is installed; remove it first.\n"),
        call("pack", "add", pack.toString()));
    assertEquals(new Said(0, "", ""), call("pack", "remove", "sums"));
    assertEquals(
        new Said(2, "", "sums: no pack of that name is installed.\n"),
        call("pack", "remove", "sums"));
    assertEquals(List.of(), files(home().resolve("packs")));
    assertTrue(Files.exists(pack.resolve("pack.json")));
  }

  @Test
  void installsAZip() throws Exception {
    Path zip = temp.resolve("download.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("pack.json"));
      out.write(HEAD.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.closeEntry();
    }

    assertEquals(new Said(0, "sums\n", ""), call("pack", "add", zip.toString()));
    assertEquals(List.of("sums.zip"), files(home().resolve("packs")));
    assertEquals(0, call("pack", "remove", "sums").code());
  }

  @Test
  void refusesWhatIsNoPackAndWhatLeadsOut() throws Exception {
    Path nothing = Files.createDirectories(temp.resolve("nothing"));
    assertEquals(
        new Said(2, "", "pack.json: is missing.\n"), call("pack", "add", nothing.toString()));

    Path pack = temp.resolve("pack");
    write(pack.resolve("pack.json"), HEAD);
    Files.createSymbolicLink(pack.resolve("secret.md"), write(temp.resolve("secret"), "secret"));
    assertEquals(
        new Said(2, "", "secret.md: is a link or no ordinary file.\n"),
        call("pack", "add", pack.toString()));
    assertEquals(List.of(), files(home().resolve("packs")));

    write(temp.resolve("core/pack.json"), HEAD.replace("sums", "core"));
    assertEquals(
        new Said(2, "", "pack.json: the id 'core' is that of the built-in pack.\n"),
        call("pack", "add", temp.resolve("core").toString()));
  }

  @Test
  void importsATrackTellsHowFarItIsAndLeavesOutWhatCannotBeJudged() throws Exception {
    Path track = temp.resolve("java");
    write(
        track.resolve("config.json"),
        """
        {"exercises": {
          "practice": [{"slug": "two-fer", "name": "Two Fer", "difficulty": 1},
                       {"slug": "ledger", "name": "Ledger", "difficulty": 8}],
          "concept": [{"slug": "lasagna", "name": "Cook", "concepts": ["basics"]}]}}
        """);
    for (String folder :
        List.of("practice/two-fer", "practice/ledger", "practice/broken", "concept/lasagna")) {
      Path exercise = track.resolve("exercises").resolve(folder);
      write(exercise.resolve("src/main/java/Main.java"), "class Main {}");
      write(exercise.resolve("src/main/java/Helper.java"), "class Helper {}");
      write(exercise.resolve("src/test/java/MainTest.java"), "class MainTest {}");
      write(exercise.resolve("src/test/resources/words.txt"), "one two");
      write(
          exercise.resolve(".meta/src/reference/java/Main.java"),
          folder.endsWith("broken") ? "class Main { int broken; }" : "class Main { int right; }");
      write(
          exercise.resolve(".meta/config.json"),
          "{\"files\": {\"editor\": [\"src/main/java/Helper.java\"]}}");
      write(exercise.resolve(".docs/instructions.md"), "# Do it\n");
    }
    write(
        track.resolve("exercises/practice/ledger/src/main/java/Main.java"),
        "class Main { int right; }");

    Said said =
        new CommandLineRun(home())
            .running(new FakeKataRunner(PackCommandsTest::judged))
            .call("pack", "add", track.toString());

    assertEquals(
        new Said(
            0,
            "exercism-java\n",
            """
            1/4 broken: left out: its reference solution does not pass here: fail (1 of 1 tests \
            failed.)
            2/4 ledger
            3/4 two-fer
            4/4 lasagna
            3 of 4 exercises imported
            """),
        said);
    try (PackBank bank =
        PackBank.openOnly(new PackOpener(), List.of(home().resolve("packs/exercism-java")))) {
      assertEquals(List.of(), bank.unreadable());
      assertEquals(
          List.of("lasagna", "ledger", "two-fer"),
          bank.items().stream().map(item -> item.id().name()).toList());
      Kata ledger = bank.kata(bank.find("ledger"));
      assertEquals(
          new Item(
              new ItemId("exercism-java", "ledger"),
              Item.Kind.KATA,
              Item.Round.CODING,
              "Ledger",
              Item.Difficulty.HARD,
              List.of("exercism", "practice"),
              Duration.ofMinutes(35)),
          ledger.item());
      assertEquals(Optional.of(new Kata.Imported("exercism/java", true)), ledger.imported());
      assertEquals(Set.of("Helper.java"), ledger.given().texts().keySet());
      assertEquals(Set.of("words.txt"), ledger.tests().resources().texts().keySet());
      assertEquals("# Do it\n", ledger.prompt());
      assertEquals(
          Optional.of(new Kata.Imported("exercism/java", false)),
          bank.kata(bank.find("two-fer")).imported());
    }
  }

  private static KataVerdict judged(KataJob job) {
    boolean right = job.answer().stream().anyMatch(file -> file.text().contains("int right"));
    var result =
        new KataVerdict.TestResult(
            "MainTest.works",
            right,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Duration.ZERO);
    return right
        ? new KataVerdict.Pass(List.of(result), FakeKataRunner.NOTES)
        : new KataVerdict.Fail(List.of(result), FakeKataRunner.NOTES);
  }

  private Path home() {
    return temp.resolve("home");
  }

  private Said call(String... arguments) {
    return new CommandLineRun(home()).call(arguments);
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
