package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static dryrun.journal.Samples.attempt;
import static dryrun.journal.Samples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);

  @TempDir Path home;

  @Test
  void givesBackWhatWasAdded() {
    try (Journal journal = open()) {
      assertEquals(
          new Saved.Done(), journal.add(session(1), List.of(attempt(1, 1), attempt(1, 2))));
      assertEquals(new Saved.Done(), journal.add(attempt(1, 3)));
    }
    try (Journal journal = open()) {
      assertEquals(List.of(session(1)), journal.sessions(SessionFilter.ALL));
      assertEquals(
          List.of(attempt(1, 1), attempt(1, 2), attempt(1, 3)),
          journal.attempts(AttemptFilter.ALL));
    }
  }

  @Test
  void addsTheSameOnlyOnce() {
    try (Journal journal = open()) {
      journal.add(session(1), List.of(attempt(1, 1)));
      Attempt changed = attempt(1, 1, "something else");
      assertEquals(new Saved.Done(), journal.add(session(1), List.of(changed, attempt(1, 2))));
      assertEquals(List.of(attempt(1, 1), attempt(1, 2)), journal.attempts(AttemptFilter.ALL));
    }
  }

  @Test
  void keepsLongTextsToTheCharacter() {
    String text = "SELECT 1 -- \u0000\u2028\n".repeat(200_000);
    try (Journal journal = open()) {
      journal.add(session(1), List.of(attempt(1, 1, text)));
    }
    try (Journal journal = open()) {
      assertEquals(List.of(attempt(1, 1, text)), journal.attempts(AttemptFilter.ALL));
    }
  }

  @Test
  void refusesAnAttemptWithoutItsSession() {
    try (Journal journal = open()) {
      assertEquals(
          new Saved.Failed("There is no session " + new UUID(1, 7) + " in the journal."),
          journal.add(attempt(7, 1)));
    }
  }

  @Test
  void listsSessionsByKindSpanAndVoided() {
    Session kata = new Session(new UUID(1, 9), "kata", NOON, Duration.ofMinutes(5), false, "{}");
    try (Journal journal = open()) {
      journal.add(session(1), List.of());
      journal.add(session(2), List.of());
      journal.add(kata, List.of());
      journal.setVoided(session(1).id(), true);
      Session voided =
          new Session(
              new UUID(1, 1),
              "sql-drill",
              NOON.plusSeconds(1),
              Duration.ofMinutes(30),
              true,
              "{\"problems\": 5}");
      assertEquals(List.of(session(2), voided, kata), journal.sessions(SessionFilter.ALL));
      assertEquals(List.of(kata), journal.sessions(SessionFilter.ALL.ofKind("kata")));
      assertEquals(List.of(voided), journal.sessions(SessionFilter.ALL.voided(true)));
      assertEquals(
          List.of(voided, kata),
          journal.sessions(SessionFilter.ALL.between(NOON, NOON.plusSeconds(2))));
      assertEquals(Optional.of(voided), journal.session(session(1).id()));
    }
  }

  @Test
  void listsAttemptsByItemSessionOutcomeAndVoided() {
    try (Journal journal = open()) {
      journal.add(session(1), List.of(attempt(1, 1), attempt(1, 2)));
      journal.add(session(2), List.of(attempt(2, 3)));
      journal.setVoided(session(2).id(), true);
      assertEquals(
          List.of(attempt(1, 2)), journal.attempts(AttemptFilter.ALL.ofItem("core/item-2")));
      assertEquals(
          List.of(attempt(2, 3)), journal.attempts(AttemptFilter.ALL.ofSession(session(2).id())));
      assertEquals(
          List.of(attempt(1, 1), attempt(2, 3)),
          journal.attempts(AttemptFilter.ALL.ending(Set.of(Outcome.WRONG, Outcome.ERROR))));
      assertEquals(
          List.of(attempt(1, 1), attempt(1, 2)), journal.attempts(AttemptFilter.ALL.onlyCounted()));
    }
  }

  @Test
  void remembersMarksAndNotes() {
    Note note = new Note(new UUID(3, 1), "core/dau", NOON, "mind the gap");
    try (Journal journal = open()) {
      journal.markAgainLater("core/dau");
      journal.markAgainLater("core/dau");
      journal.markAgainLater("core/ties");
      journal.unmarkAgainLater("core/ties");
      journal.add(note);
      journal.add(new Note(new UUID(3, 2), "core/ties", NOON, "gone"));
      journal.removeNote(new UUID(3, 2));
    }
    try (Journal journal = open()) {
      assertEquals(List.of(new AgainLater("core/dau", NOON)), journal.againLater());
      assertEquals(List.of(note), journal.notes("core/dau"));
      assertEquals(List.of(), journal.notes("core/ties"));
    }
  }

  @Test
  void tellsASecondOpenerThatItIsOpen() {
    try (Journal journal = open()) {
      assertEquals(new Opened.AlreadyOpen(journal.folder().journal()), Journal.open(home, CLOCK));
    }
    open().close();
  }

  @Test
  void leavesNothingButTheJournalTheLockAndABackup() throws Exception {
    open().close();
    try (var files = Files.walk(home)) {
      assertEquals(
          List.of("backups", "backups/journal-2026-03-02.json", "journal.lock", "journal.mv.db"),
          files
              .filter(f -> !f.equals(home))
              .map(f -> home.relativize(f).toString())
              .sorted()
              .toList());
    }
  }

  @Test
  void saysWhyTheFolderCannotBeUsed() throws Exception {
    Path file = Files.writeString(home.resolve("file"), "not a folder");
    Opened.Unusable unusable =
        assertInstanceOf(Opened.Unusable.class, Journal.open(file.resolve("data"), CLOCK));
    assertTrue(unusable.reason().contains(file.toString()), unusable.reason());
  }

  private Journal open() {
    return assertInstanceOf(Opened.Open.class, Journal.open(home, CLOCK)).journal();
  }
}
