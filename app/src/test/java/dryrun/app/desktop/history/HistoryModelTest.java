package dryrun.app.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TrendPoint;
import dryrun.journal.Journal;
import dryrun.journal.Outcome;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {
  @TempDir Path home;
  private Journal journal;
  private HistoryModel model;

  @BeforeEach
  void open() {
    journal = JournalWith.drills(home, 9);
    model =
        new HistoryModel(journal, new DirectTaskRunner(), () -> JournalWith.NOW, ZoneOffset.UTC);
    model.load();
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void listsSessionsThatCountNewestFirst() {
    assertEquals(8, model.sittings().size());
    assertEquals("5 of 5 passed in 24 min 20 s", model.sittings().getFirst().summary());
    assertEquals("SQL velocity drill", model.sittings().getFirst().kind());
  }

  @Test
  void showsWhatDoesNotCountWhenAsked() {
    model.withVoided().set(true);
    assertEquals(9, model.sittings().size());
    assertEquals("2 of 5 passed in 27 min 20 s, does not count", model.sittings().get(6).summary());
    assertEquals(8, model.accuracy().size());
  }

  @Test
  void saysHowFarRoundsAndRehearsalsCameForTheyHaveNoVerdict(@TempDir Path other) {
    try (Journal mixed = JournalWith.everyKind(other)) {
      var all =
          new HistoryModel(mixed, new DirectTaskRunner(), () -> JournalWith.NOW, ZoneOffset.UTC);
      all.load();
      int judged = all.accuracy().size();

      all.outcome().set(Optional.of(Outcome.PRACTISED));

      assertEquals(
          List.of(
              "System design round: Billed impressions: 3 of 5 stages in 24 min",
              "Story rehearsal: The wrong partition: rehearsed in 1 min 52 s"),
          all.sittings().stream()
              .map(sitting ->
                  sitting.kind()
                      + ": "
                      + sitting.tries().getFirst().title()
                      + ": "
                      + sitting.summary())
              .toList());
      assertEquals(5, judged);
      assertEquals(List.of(), all.accuracy());
    }
  }

  @Test
  void narrowsByTimeWordsAndOutcome() {
    model.period().set(HistoryModel.Period.WEEK);
    assertEquals(6, model.sittings().size());
    model.outcome().set(Optional.of(Outcome.ERROR));
    assertEquals(5, model.sittings().size());
    model.words().set("no such title");
    assertEquals(new RoomState.Empty(), model.state().get());
    model.clear();
    assertEquals(8, model.sittings().size());
  }

  @Test
  void tellsAccuracyFromOldToNew() {
    assertEquals(new TrendPoint("11 Jan 2026, 10:00", 0.2), model.accuracy().getFirst());
    assertEquals(new TrendPoint("19 Jan 2026, 10:00", 1), model.accuracy().getLast());
    List<Double> velocity = model.velocity().stream().map(TrendPoint::value).toList();
    assertTrue(velocity.getLast() > velocity.getFirst(), velocity::toString);
  }

  @Test
  void takesASessionOutOfTheStatistics() {
    model.setVoided(model.sittings().getFirst(), true);
    assertEquals(7, model.sittings().size());
  }

  @Test
  void comparesWithPar() {
    assertEquals(
        List.of("+00:20", "−02:40", "−03:40", "−01:40", "+00:20"),
        model.sittings().getFirst().tries().stream().map(Sitting.Try::overPar).toList());
  }
}
