package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.practice.RehearsalLeft;
import dryrun.practice.RehearsalRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalKeeperTest {
  @TempDir private Path home;
  private final Telling clock = new Telling();
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private Journal journal;

  @BeforeEach
  void open() {
    journal = JournalWith.nothing(home);
  }

  @AfterEach
  void close() {
    scheduler.close();
    journal.close();
  }

  private RehearsalKeeper keeper() {
    var drafts = new Drafts(DurableFiles.ofDisk(), home.resolve("drafts"), scheduler);
    return new RehearsalKeeper(drafts, journal, clock, new DirectTaskRunner());
  }

  private RehearsalModel telling() {
    var model =
        new RehearsalModel(
            Telling.INCIDENT,
            List.of(Telling.PAID_TWICE),
            Duration.ofSeconds(20),
            script -> Telling.ASKED,
            clock);
    model.next();
    return model;
  }

  private void pass(RehearsalKeeper keeper, RehearsalModel model, double seconds) {
    clock.pass(seconds);
    model.tick();
    keeper.tick(model);
  }

  @Test
  void whatWasToldIsThereAfterACrashToWithinSeconds() {
    RehearsalKeeper keeper = keeper();
    RehearsalModel model = telling();
    pass(keeper, model, 0.25);
    pass(keeper, model, 17.75);
    model.next();
    pass(keeper, model, 0.25);
    pass(keeper, model, 3);
    pass(keeper, model, 1);

    RehearsalLeft left = keeper().left().getFirst();
    assertEquals(RehearsalLeft.Stage.TELLING, left.stage());
    assertEquals("Action", left.next());
    assertEquals(Duration.ofMillis(3250), left.inStage());
    assertEquals(Telling.PAID_TWICE.story().source(), left.soFar().text());
  }

  @Test
  void whatIsWrittenOnClosingIsExactAndSoIsWhatComesAfterIt() {
    RehearsalKeeper keeper = keeper();
    RehearsalModel model = telling();
    pass(keeper, model, 0.25);
    clock.pass(1);
    keeper.keepNow(model);
    assertEquals(Duration.ofMillis(1250), keeper().left().getFirst().inStage());

    pass(keeper, model, 5);
    pass(keeper, model, 5);
    assertEquals(List.of(Duration.ofMillis(11250)), times(keeper().left()));
  }

  private static List<Duration> times(List<RehearsalLeft> all) {
    return all.stream().map(RehearsalLeft::inStage).toList();
  }

  @Test
  void whatTheJournalHasIsNotOffered() throws Exception {
    RehearsalKeeper keeper = keeper();
    RehearsalModel model = telling();
    pass(keeper, model, 1);
    pass(keeper, model, 1);
    var said = model.rehearsed();
    journal.add(RehearsalRecord.session(said), List.of(RehearsalRecord.attempt(said)));

    assertEquals(List.of(), keeper().left());
    try (Stream<Path> files = Files.list(home.resolve("drafts"))) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void oneThatNobodyWantsGoes() throws Exception {
    RehearsalKeeper keeper = keeper();
    RehearsalModel model = telling();
    pass(keeper, model, 1);
    pass(keeper, model, 1);
    assertTrue(keeper.folding(model.rehearsed().id()).run().done());
    assertEquals(Optional.empty(), keeper().left().stream().findFirst());
  }
}
