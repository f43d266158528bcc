package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftLogTest {
  private static final UUID SESSION = new UUID(1, 1);

  private final ManualScheduler scheduler = new ManualScheduler();

  @TempDir Path folder;

  @Test
  void givesBackEveryKindOfDraftToTheCharacter() {
    List<Draft> written =
        List.of(
            new Draft(Draft.Kind.START, 0, NOON, "{\"minutes\": 30}"),
            text(0, "SELECT '\u00e9\ud83d\ude00'\n\t\u0000"),
            new Draft(Draft.Kind.EVENT, 1, NOON, ""),
            new Draft(Draft.Kind.SUBMIT, 0, NOON, "SELECT 1"));
    try (DraftLog log = drafts().open(SESSION)) {
      written.forEach(draft -> assertEquals(new Saved.Done(), log.append(draft)));
      assertEquals(List.of(new Drafts.Unfinished(SESSION, written)), drafts().unfinished());
    }
  }

  @Test
  void readsUpToTheFirstTornRecord() throws IOException {
    try (DraftLog log = drafts().open(SESSION)) {
      log.append(text(0, "first"));
      log.append(text(0, "second"));
    }
    Path file = folder.resolve(SESSION + ".draft");
    byte[] whole = Files.readAllBytes(file);
    int second = whole.length - DraftFormat.encode(text(0, "second")).length;
    for (int length = second; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(
          List.of(new Drafts.Unfinished(SESSION, List.of(text(0, "first")))),
          drafts().unfinished());
    }
    for (int spoilt = second; spoilt < whole.length; spoilt++) {
      byte[] bytes = whole.clone();
      bytes[spoilt] ^= 1;
      Files.write(file, bytes);
      assertEquals(
          List.of(new Drafts.Unfinished(SESSION, List.of(text(0, "first")))),
          drafts().unfinished());
    }
  }

  @Test
  void goesOnBehindATornRecord() throws IOException {
    try (DraftLog log = drafts().open(SESSION)) {
      log.append(text(0, "first"));
    }
    Files.writeString(folder.resolve(SESSION + ".draft"), "000000", StandardOpenOption.APPEND);
    try (DraftLog log = drafts().open(SESSION)) {
      log.append(text(1, "second"));
    }
    assertEquals(
        List.of(new Drafts.Unfinished(SESSION, List.of(text(0, "first"), text(1, "second")))),
        drafts().unfinished());
  }

  @Test
  void staysSmallHoweverOftenATextIsSaved() throws IOException {
    try (DraftLog log = drafts().open(SESSION)) {
      log.append(new Draft(Draft.Kind.START, 0, NOON, "start"));
      for (int i = 0; i < 3_000; i++) {
        log.append(text(i % 5, "x".repeat(4_000) + i));
      }
    }
    assertTrue(Files.size(folder.resolve(SESSION + ".draft")) < 2 << 20);
    Drafts.Unfinished found = drafts().unfinished().getFirst();
    assertEquals("start", found.drafts().getFirst().text());
    assertEquals(Optional.of("x".repeat(4_000) + 2_999), found.text(4));
    assertEquals(Optional.of("x".repeat(4_000) + 2_995), found.text(0));
    assertEquals(Optional.empty(), found.text(5));
  }

  @Test
  void isGoneOnceFolded() {
    drafts().open(SESSION).append(text(0, "done"));
    assertEquals(new Saved.Done(), drafts().fold(SESSION));
    assertEquals(List.of(), drafts().unfinished());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void losesNothingThatWasAcknowledged(Fault fault) {
    Fault.Disk disk = new Fault.Disk(fault);
    Drafts onBadDisk = new Drafts(new FaultyFiles(disk), folder, scheduler);
    List<String> refused = new ArrayList<>();
    try (DraftLog log = onBadDisk.open(SESSION)) {
      for (int i = 0; i < 16; i++) {
        disk.failFrom(i % 8 + 1);
        for (int round = 0; round < 4; round++) {
          int problem = i * 4 + round;
          Draft draft = text(problem, "SELECT " + problem);
          Saved saved = round == 3 ? log.appendForced(draft) : log.append(draft);
          if (saved instanceof Saved.Failed(String reason)) {
            refused.add(reason);
          } else {
            assertEquals(Optional.of(draft.text()), drafts().unfinished().getFirst().text(problem));
          }
        }
        disk.heal();
        scheduler.runDue();
        assertEquals(new Saved.Done(), log.lastForce());
        for (int problem = 0; problem < i * 4 + 4; problem++) {
          assertEquals(
              Optional.of("SELECT " + problem), drafts().unfinished().getFirst().text(problem));
        }
      }
    }
    assertTrue(refused.stream().allMatch(r -> r.startsWith("The draft could not be saved: ")));
    assertTrue(refused.size() >= 4, "the fault was hardly ever met");
  }

  @Test
  void tellsThatTheBackgroundForceFailedAndTriesAgain() {
    Fault.Disk disk = new Fault.Disk(Fault.FSYNC_FAILS);
    try (DraftLog log = new Drafts(new FaultyFiles(disk), folder, scheduler).open(SESSION)) {
      log.appendForced(text(0, "a"));
      assertEquals(new Saved.Done(), log.append(text(0, "b")));
      disk.failFrom(1);
      scheduler.runDue();
      assertEquals(
          new Saved.Failed("The draft could not be saved: Input/output error."), log.lastForce());
      disk.heal();
      scheduler.runDue();
      assertEquals(new Saved.Done(), log.lastForce());
      assertEquals(Optional.of("b"), drafts().unfinished().getFirst().text(0));
    }
  }

  private Drafts drafts() {
    return new Drafts(DurableFiles.ofDisk(), folder, scheduler);
  }

  private static Draft text(int problem, String text) {
    return new Draft(Draft.Kind.TEXT, problem, NOON, text);
  }
}
