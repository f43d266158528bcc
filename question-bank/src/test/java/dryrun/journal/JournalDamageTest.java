package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static dryrun.journal.Samples.attempt;
import static dryrun.journal.Samples.session;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalDamageTest {
  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"overwritten", "cut", "emptied"})
  void setsADamagedJournalAsideAndStartsFromTheNewestBackup(String damage) throws IOException {
    fill();
    Path file = home.resolve("journal.mv.db");
    byte[] damaged = damaged(Files.readAllBytes(file), damage);
    Files.write(file, damaged);

    Path backup = home.resolve("backups/journal-2026-03-02.json");
    Opened.Damaged found = assertInstanceOf(Opened.Damaged.class, openAt(NOON));
    assertEquals(new Opened.Damaged(file, found.reason(), Optional.of(backup)), found);
    assertArrayEquals(damaged, Files.readAllBytes(file));

    Opened restored = Journal.restore(home, backup, InstantSource.fixed(NOON));
    try (Journal journal = assertInstanceOf(Opened.Open.class, restored).journal()) {
      assertEquals(List.of(attempt(1, 1)), journal.attempts(AttemptFilter.ALL));
    }
    assertArrayEquals(
        damaged, Files.readAllBytes(home.resolve("journal-damaged-20260302-120000.mv.db")));
  }

  @Test
  void startsOverWhenAskedAndKeepsTheBackups() throws IOException {
    fill();
    Files.writeString(home.resolve("journal.mv.db"), "nonsense");
    Opened empty = Journal.startOver(home, InstantSource.fixed(NOON.plus(Duration.ofDays(1))));
    try (Journal journal = assertInstanceOf(Opened.Open.class, empty).journal()) {
      assertEquals(List.of(), journal.attempts(AttemptFilter.ALL));
    }
    assertEquals(List.of("before-20260303-120000", "journal-2026-03-03.json"), backups());
    assertTrue(
        Files.exists(home.resolve("backups/before-20260303-120000/journal-2026-03-02.json")));
  }

  @Test
  void noticesAttemptsThatOnlyABackupHas() throws IOException {
    fill();
    byte[] before = Files.readAllBytes(home.resolve("journal.mv.db"));
    try (Journal journal = assertInstanceOf(Opened.Open.class, openAt(NOON)).journal()) {
      journal.add(session(2), List.of(attempt(2, 2)));
      journal.backUp();
    }
    Files.write(home.resolve("journal.mv.db"), before);
    assertEquals(
        new Opened.Damaged(
            home.resolve("journal.mv.db"),
            "The journal has fewer attempts than its newest backup: 1 of 2.",
            Optional.of(home.resolve("backups/journal-2026-03-02.json"))),
        openAt(NOON));
  }

  @Test
  void offersTheBackupWhenTheJournalIsGone() throws IOException {
    fill();
    Files.delete(home.resolve("journal.mv.db"));
    assertEquals(
        new Opened.Damaged(
            home.resolve("journal.mv.db"),
            "The journal is gone, but there are backups of it.",
            Optional.of(home.resolve("backups/journal-2026-03-02.json"))),
        openAt(NOON));
  }

  @Test
  void isNotHalfMadeAfterACrashWhileItWasMade() throws IOException {
    Files.writeString(home.resolve("journal-unfinished.mv.db"), "half of a");
    assertInstanceOf(Opened.Open.class, openAt(NOON)).journal().close();
  }

  @Test
  void keepsTheBackupsOfSevenDays() throws IOException {
    for (int day = 0; day < 9; day++) {
      Opened opened = openAt(NOON.plus(Duration.ofDays(day)));
      assertInstanceOf(Opened.Open.class, opened).journal().close();
    }
    assertEquals(
        Stream.of("04", "05", "06", "07", "08", "09", "10")
            .map(day -> "journal-2026-03-" + day + ".json")
            .toList(),
        backups());
  }

  private void fill() {
    try (Journal journal = assertInstanceOf(Opened.Open.class, openAt(NOON)).journal()) {
      journal.add(session(1), List.of(attempt(1, 1)));
      journal.backUp();
    }
  }

  private Opened openAt(Instant now) {
    return Journal.open(home, InstantSource.fixed(now));
  }

  private List<String> backups() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("backups"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] damaged(byte[] file, String damage) {
    return switch (damage) {
      case "overwritten" -> {
        byte[] bytes = file.clone();
        Arrays.fill(bytes, 0, bytes.length, (byte) 'x');
        yield bytes;
      }
      case "cut" -> Arrays.copyOf(file, 8192);
      default -> new byte[0];
    };
  }
}
