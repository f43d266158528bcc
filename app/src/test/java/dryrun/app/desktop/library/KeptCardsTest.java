package dryrun.app.desktop.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.JournalWith;
import dryrun.bank.Concept;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.journal.AgainLater;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Journal;
import dryrun.journal.SessionFilter;
import dryrun.practice.Moment;
import dryrun.practice.Standing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCardsTest {
  private static final UUID RUN = new UUID(1, 1);

  @TempDir private Path home;
  private Instant now = JournalWith.NOW;

  @Test
  void tomorrowsProcessKnowsWhatIsDue() {
    Concept known = card("cap");
    Concept forgotten = card("skew");
    try (Journal journal = JournalWith.nothing(home)) {
      KeptCards cards = cards(journal);
      assertTrue(cards.keep(RUN, known, true, now).done());
      assertTrue(cards.keep(RUN, forgotten, false, now).done());
      assertFalse(cards.recall().isDue(known.item()));
      assertTrue(cards.recall().isDue(forgotten.item()));
      assertEquals(
          List.of("core/skew"), journal.againLater().stream().map(AgainLater::item).toList());
    }
    now = now.plus(Duration.ofHours(15));
    try (Journal journal = JournalWith.nothing(home)) {
      assertTrue(cards(journal).recall().isDue(known.item()));
      assertEquals(1, journal.sessions(SessionFilter.ALL).size());
      Standing standing = Standing.of(journal.attempts(AttemptFilter.ALL), journal.againLater());
      assertTrue(standing.is(known.item(), Standing.Status.SOLVED));
      assertTrue(standing.is(forgotten.item(), Standing.Status.TRIED));
    }
  }

  private KeptCards cards(Journal journal) {
    return new KeptCards(journal, () -> new Moment(now, 0), ZoneOffset.UTC);
  }

  private static Concept card(String name) {
    var item =
        new Item(
            new ItemId("core", name),
            Item.Kind.CONCEPT,
            Item.Round.DESIGN,
            name,
            Item.Difficulty.EASY,
            List.of("streaming"),
            Duration.ofMinutes(1));
    return new Concept(item, "00", "Why?", "Because.", "Not.", "Never.", List.of());
  }
}
