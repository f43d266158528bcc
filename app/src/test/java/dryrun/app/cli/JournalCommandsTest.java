package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.grade.SqlVerdict;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.DurableFiles;
import dryrun.journal.Inbox;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import dryrun.journal.SessionFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class JournalCommandsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

  @TempDir Path folder;

  @Test
  void saysWhereTheJournalIs() {
    Path journal = folder.resolve("data/journal.mv.db");
    assertEquals(new Said(0, journal + "\n", ""), call("journal", "path"));
    assertTrue(Files.notExists(folder.resolve("data")));
    assertEquals(
        new Said(0, folder.resolve("other/journal.mv.db") + "\n", ""),
        call("--home", folder.resolve("other").toString(), "journal", "path"));
    assertEquals(
        new Said(0, folder.resolve("other/journal.mv.db") + "\n", ""),
        call("journal", "path", "--home", folder.resolve("other").toString()));
  }

  @Test
  void recordsAnAttemptThatTheNextHolderTakesIn() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.sql"), "SELECT 'né'");
    assertEquals(0, call("sql", "grade", "--record", "sessionization", answer.toString()).code());
    Path file = folder.resolve("export.json");
    assertEquals(new Said(0, "Exported.\n", ""), call("journal", "export", file.toString()));
    try (Journal journal = open()) {
      List<Session> sessions = journal.sessions(SessionFilter.ALL.ofKind("sql-single"));
      assertEquals(1, sessions.size());
      Attempt attempt = journal.attempts(AttemptFilter.ALL).getFirst();
      assertEquals("core/sessionization", attempt.item());
      assertEquals(Outcome.PASS, attempt.outcome());
      assertEquals("SELECT 'né'", attempt.text());
      assertEquals(sessions.getFirst().id(), attempt.session());
    }
    assertEquals(
        new Said(0, "Imported 0 new sessions with 0 new attempts.\n", ""),
        call("journal", "import", file.toString()));
    assertEquals(new Said(0, "Backed up.\n", ""), call("journal", "backup"));
  }

  @Test
  void recordsTheTimeOnlyWhenTheUserSaysIt() throws IOException {
    String answer = Files.writeString(folder.resolve("answer.sql"), "SELECT 1").toString();
    call("sql", "grade", "--record", "--took", "06:30", "sessionization", answer);
    call("sql", "grade", "--record", "sessionization", answer);
    call("journal", "export", folder.resolve("export.json").toString());
    try (Journal journal = open()) {
      assertEquals(
          Set.of(Duration.ZERO, Duration.ofSeconds(390)),
          journal.attempts(AttemptFilter.ALL).stream()
              .map(Attempt::elapsed)
              .collect(Collectors.toSet()));
      assertEquals(
          Set.of(CLOCK.instant(), CLOCK.instant().minusSeconds(390)),
          journal.sessions(SessionFilter.ALL).stream()
              .map(Session::started)
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void refusesATimeThatIsNone() throws IOException {
    String answer = Files.writeString(folder.resolve("answer.sql"), "SELECT 1").toString();
    for (String time : List.of("390", "6:3", "00:00", "1:75")) {
      Said said = call("sql", "grade", "--record", "--took", time, "sessionization", answer);
      assertEquals(2, said.code(), time);
      assertTrue(said.err().contains("'" + time + "' is not a time such as 06:30"), said.err());
    }
    assertEquals(
        new Said(2, "", "--took goes with --record and one file.\n"),
        call("sql", "grade", "--took", "06:30", "sessionization", answer));
  }

  @Test
  void recordsNothingUnasked() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.sql"), "SELECT 1");
    call("sql", "grade", "sessionization", answer.toString());
    assertTrue(Files.notExists(folder.resolve("data")));
  }

  @Test
  void saysTheVerdictEvenWhenTheAttemptCannotBeRecorded() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.sql"), "SELECT 1");
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    Said said = call("sql", "grade", "--record", "sessionization", answer.toString());
    assertEquals(2, said.code());
    assertTrue(said.out().contains("\"verdict\":\"pass\""), said.out());
    assertTrue(said.err().startsWith("The attempt was not recorded. "), said.err());
  }

  @Test
  void goesThroughTheInboxWhileAWindowHoldsTheJournal() {
    try (Journal journal = open()) {
      AtomicBoolean done = new AtomicBoolean();
      CompletableFuture<Void> window =
          CompletableFuture.runAsync(() -> {
            Inbox inbox = new Inbox(DurableFiles.ofDisk(), journal.folder().inbox());
            while (!done.get() && inbox.takeIn(journal).requests() == 0) {
              Thread.onSpinWait();
            }
          });
      Path file = folder.resolve("export.json");
      Said said = call("journal", "export", file.toString());
      done.set(true);
      window.join();
      assertEquals(new Said(0, "Exported.\n", ""), said);
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void saysThatTheFileIsNoExport() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{}");
    assertEquals(
        new Said(2, "", file + ": this is not an exported journal of Dryrun.\n"),
        call("journal", "import", file.toString()));
  }

  @Test
  void touchesNothingOfADamagedJournal() throws IOException {
    open().close();
    Path journal = folder.resolve("data/journal.mv.db");
    Files.writeString(journal, "nonsense");
    Said said = call("journal", "backup");
    assertEquals(2, said.code());
    assertTrue(
        said.err()
            .endsWith(
                " Its newest backup is "
                    + folder.resolve("data/backups/journal-2026-03-02.json")
                    + ". Start the window to go on from there; nothing was changed.\n"),
        said.err());
    assertEquals("nonsense", Files.readString(journal));
  }

  private Journal open() {
    Opened opened = Journal.open(folder.resolve("data"), CLOCK);
    return assertInstanceOf(Opened.Open.class, opened).journal();
  }

  private Said call(String... arguments) {
    return new CommandLineRun(folder.resolve("data"))
        .judging((_, _, _) -> new SqlVerdict.Pass(List.of()))
        .call(arguments);
  }
}
