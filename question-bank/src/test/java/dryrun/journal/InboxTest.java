package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static dryrun.journal.Samples.attempt;
import static dryrun.journal.Samples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.journal.InboxEntry.Action;
import dryrun.journal.InboxEntry.Request;
import dryrun.journal.InboxEntry.Sitting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  @TempDir Path home;

  private Journal journal;
  private Inbox inbox;

  @BeforeEach
  void open() {
    Opened opened = Journal.open(home, InstantSource.fixed(NOON));
    journal = assertInstanceOf(Opened.Open.class, opened).journal();
    inbox = new Inbox(DurableFiles.ofDisk(), journal.folder().inbox());
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void handsAttemptsToTheJournalOnce() throws IOException {
    inbox.put(new Sitting(session(1), List.of(attempt(1, 1))));
    Path entry = onlyEntry();
    byte[] kept = Files.readAllBytes(entry);
    assertEquals(new Inbox.TakenIn(1, 0, List.of()), inbox.takeIn(journal));
    assertEquals(List.of(session(1)), journal.sessions(SessionFilter.ALL));
    assertEquals(List.of(attempt(1, 1)), journal.attempts(AttemptFilter.ALL));
    assertFalse(Files.exists(entry));

    Files.write(entry, kept);
    inbox.takeIn(journal);
    assertEquals(List.of(attempt(1, 1)), journal.attempts(AttemptFilter.ALL));
  }

  @Test
  void answersRequests() {
    journal.add(session(1), List.of(attempt(1, 1)));
    Path file = home.resolve("out.json");
    Request export = new Request(new UUID(9, 1), Action.EXPORT, Optional.of(file));
    Request again = new Request(new UUID(9, 2), Action.IMPORT, Optional.of(file));
    Request missing =
        new Request(new UUID(9, 3), Action.IMPORT, Optional.of(home.resolve("missing.json")));
    Request backup = new Request(new UUID(9, 4), Action.BACKUP, Optional.empty());
    Stream.of(export, again, missing, backup).forEach(inbox::put);
    assertEquals(Optional.empty(), inbox.reply(export.id()));

    assertEquals(new Inbox.TakenIn(0, 4, List.of()), inbox.takeIn(journal));
    assertEquals(Optional.of(new InboxReply(true, "Exported.")), inbox.reply(export.id()));
    assertEquals(
        Optional.of(new InboxReply(true, "Imported 0 new sessions with 0 new attempts.")),
        inbox.reply(again.id()));
    assertEquals(
        Optional.of(
            new InboxReply(false, home.resolve("missing.json") + ": there is no such file.")),
        inbox.reply(missing.id()));
    assertEquals(Optional.of(new InboxReply(true, "Backed up.")), inbox.reply(backup.id()));
    assertEquals(Optional.empty(), inbox.reply(backup.id()));
    assertTrue(Files.exists(file));
  }

  @Test
  void withdrawsWhatNobodyAnswered() {
    Request request = new Request(new UUID(9, 1), Action.BACKUP, Optional.empty());
    inbox.put(request);
    assertTrue(inbox.withdraw(request));
    assertEquals(new Inbox.TakenIn(0, 0, List.of()), inbox.takeIn(journal));
    assertFalse(inbox.withdraw(request));
  }

  @Test
  void setsAsideWhatItCannotReadAndTakesTheRest() throws IOException {
    inbox.put(new Sitting(session(1), List.of(attempt(1, 1))));
    Path bad = Files.writeString(journal.folder().inbox().resolve("0.json"), "{\"sitting\":");
    assertEquals(
        new Inbox.TakenIn(
            1,
            0,
            List.of(bad + ": line 1: Unexpected end-of-input within/between Object entries.")),
        inbox.takeIn(journal));
    assertTrue(Files.exists(journal.folder().inbox().resolve("refused/0.json")));
  }

  @Test
  void keepsTheEntryWhileTheJournalCannotBeWritten() throws IOException {
    journal.close();
    Fault.Disk disk = new Fault.Disk(Fault.DISK_FULL);
    FaultyFilePath.mount(home, disk);
    Opened opened =
        new JournalOpening(
                home, InstantSource.fixed(NOON), DurableFiles.ofDisk(), FaultyFilePath.PREFIX)
            .open();
    journal = assertInstanceOf(Opened.Open.class, opened).journal();
    inbox.put(new Sitting(session(1), List.of(attempt(1, 1))));
    disk.failFrom(1);
    assertEquals(
        new Inbox.TakenIn(
            0, 0, List.of("The journal could not be written: No space left on device.")),
        inbox.takeIn(journal));
    assertTrue(Files.exists(onlyEntry()));
    disk.heal();
    assertEquals(new Inbox.TakenIn(1, 0, List.of()), inbox.takeIn(journal));
    assertEquals(List.of(attempt(1, 1)), journal.attempts(AttemptFilter.ALL));
  }

  private Path onlyEntry() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("inbox"))) {
      return files.findFirst().orElseThrow();
    }
  }
}
