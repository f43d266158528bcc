package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static dryrun.journal.Samples.attempt;
import static dryrun.journal.Samples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalExportTest {
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final Note NOTE = new Note(new UUID(3, 1), "core/dau", NOON, "mind the gap");

  @TempDir Path folder;

  @Test
  void bringsEverythingToAnotherMachine() {
    Path file = folder.resolve("export.json");
    try (Journal journal = open("here")) {
      fill(journal);
      assertEquals(new Saved.Done(), journal.exportTo(file));
    }
    try (Journal journal = open("there")) {
      assertEquals(new Imported.Done(2, 3), journal.importFrom(file));
      assertFilled(journal);
    }
  }

  @Test
  void importedTwiceIsImportedOnce() {
    Path file = folder.resolve("export.json");
    try (Journal journal = open("here")) {
      fill(journal);
      journal.exportTo(file);
      assertEquals(new Imported.Done(0, 0), journal.importFrom(file));
      assertFilled(journal);
    }
  }

  @Test
  void deletesNothingAndKeepsWhatIsThere() {
    Path file = folder.resolve("export.json");
    try (Journal journal = open("here")) {
      fill(journal);
      journal.exportTo(file);
      journal.setVoided(session(1).id(), true);
      journal.add(session(3), List.of(attempt(3, 9)));
      assertEquals(new Imported.Done(0, 0), journal.importFrom(file));
      assertEquals(
          List.of(session(1).id()),
          journal.sessions(SessionFilter.ALL.voided(true)).stream().map(Session::id).toList());
      assertEquals(
          List.of(attempt(3, 9)), journal.attempts(AttemptFilter.ALL.ofSession(session(3).id())));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                         | this is not an exported journal of Dryrun.
          {"format":                 | line 1: Unexpected end-of-input within/between Object entries.
          {"format":"dryrun-journal","version":3} | the export was written by a newer version of Dryrun.
          {"format":"dryrun-journal","version":1} | "sessions" must be a list.
          """)
  void refusesAFileThatIsNoExport(String text, String reason) throws Exception {
    Path file = Files.writeString(folder.resolve("export.json"), text);
    try (Journal journal = open("here")) {
      assertEquals(new Imported.Failed(file + ": " + reason), journal.importFrom(file));
    }
  }

  @Test
  void takesNothingOfAFileWithOneBadAttempt() throws Exception {
    Path file = folder.resolve("export.json");
    try (Journal journal = open("here")) {
      fill(journal);
      journal.exportTo(file);
    }
    Files.writeString(file, Files.readString(file).replace("\"PASS\"", "\"BRILLIANT\""));
    try (Journal journal = open("there")) {
      assertEquals(
          new Imported.Failed(file + ": \"outcome\" is not one that is known here: BRILLIANT."),
          journal.importFrom(file));
      assertEquals(List.of(), journal.sessions(SessionFilter.ALL));
    }
  }

  @Test
  void anExportOfTheFirstVersionKnowsNoVerdictOfWhatNobodyJudges() throws Exception {
    Path file = folder.resolve("export.json");
    try (Journal journal = open("here")) {
      fill(journal);
      journal.exportTo(file);
    }
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"version\" : 2", "\"version\" : 1")
            .replace("\"sql-drill\"", "\"design-round\"")
            .replace("\"PASS\"", "\"UNDECIDED\"")
            .replace("\"WRONG\"", "\"EMPTY\""));
    try (Journal journal = open("there")) {
      assertEquals(new Imported.Done(2, 3), journal.importFrom(file));
      assertEquals(
          List.of(Outcome.PRACTISED, Outcome.PRACTISED, Outcome.PRACTISED),
          journal.attempts(AttemptFilter.ALL).stream().map(Attempt::outcome).toList());
    }
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    Path file = folder.resolve("nowhere.json");
    try (Journal journal = open("here")) {
      assertEquals(
          new Imported.Failed(file + ": there is no such file."), journal.importFrom(file));
    }
  }

  private static void fill(Journal journal) {
    journal.add(session(1), List.of(attempt(1, 1), attempt(1, 2)));
    journal.add(session(2), List.of(attempt(2, 3)));
    journal.markAgainLater("core/dau");
    journal.add(NOTE);
  }

  private static void assertFilled(Journal journal) {
    assertEquals(List.of(session(2), session(1)), journal.sessions(SessionFilter.ALL));
    assertEquals(
        List.of(attempt(1, 1), attempt(1, 2), attempt(2, 3)), journal.attempts(AttemptFilter.ALL));
    assertEquals(List.of(new AgainLater("core/dau", NOON)), journal.againLater());
    assertEquals(List.of(NOTE), journal.notes("core/dau"));
  }

  private Journal open(String home) {
    return assertInstanceOf(Opened.Open.class, Journal.open(folder.resolve(home), CLOCK)).journal();
  }
}
