package dryrun.journal;

import static dryrun.journal.Samples.NOON;
import static dryrun.journal.Samples.attempt;
import static dryrun.journal.Samples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalFaultTest {
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource(Fault.class)
  void losesNothingThatWasAcknowledged(Fault fault) throws Exception {
    Fault.Disk disk = new Fault.Disk(fault);
    FaultyFilePath.mount(home, disk);
    List<Attempt> acknowledged = new ArrayList<>();
    int refused = 0;
    try (Journal journal = open(home, disk)) {
      for (int number = 0; number < 24; number++) {
        disk.failFrom(number / 2 + 1);
        Attempt attempt = attempt(number, number, "SELECT ".repeat(500) + number);
        if (journal.add(session(number), List.of(attempt)).done()) {
          acknowledged.add(attempt);
        } else {
          refused++;
        }
        disk.heal();
        assertTrue(journal.attempts(AttemptFilter.ALL).containsAll(acknowledged));
      }
      Path copy = Files.createDirectory(home.resolve("as-a-crash-would-leave-it"));
      Files.copy(home.resolve("journal.mv.db"), copy.resolve("journal.mv.db"));
      try (Journal crashed = open(copy, disk)) {
        assertTrue(crashed.attempts(AttemptFilter.ALL).containsAll(acknowledged));
      }
    }
    assertTrue(refused > 0, "the fault was never met");
    try (Journal journal = open(home, disk)) {
      assertTrue(journal.attempts(AttemptFilter.ALL).containsAll(acknowledged));
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void takesAfterwardsWhatItRefused(Fault fault) {
    Fault.Disk disk = new Fault.Disk(fault);
    FaultyFilePath.mount(home, disk);
    try (Journal journal = open(home, disk)) {
      disk.failFrom(1);
      Saved.Failed failed =
          assertInstanceOf(Saved.Failed.class, journal.add(session(1), List.of(attempt(1, 1))));
      assertTrue(failed.reason().startsWith("The journal could not be written: "), failed.reason());
      disk.heal();
      assertEquals(new Saved.Done(), journal.add(session(1), List.of(attempt(1, 1))));
      assertEquals(List.of(attempt(1, 1)), journal.attempts(AttemptFilter.ALL));
    }
  }

  private static Journal open(Path home, Fault.Disk disk) {
    Opened opened =
        new JournalOpening(home, CLOCK, new FaultyFiles(disk), FaultyFilePath.PREFIX).open();
    return assertInstanceOf(Opened.Open.class, opened).journal();
  }
}
