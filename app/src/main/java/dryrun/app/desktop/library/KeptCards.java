package dryrun.app.desktop.library;

import dryrun.bank.Concept;
import dryrun.journal.AgainLater;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.practice.CardRecord;
import dryrun.practice.Moments;
import dryrun.practice.Recall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// Cards in the user's journal.
public final class KeptCards implements CardJournal {
  private final Journal journal;
  private final Moments moments;
  private final ZoneId zone;

  /// @param zone in which days begin at midnight
  public KeptCards(Journal journal, Moments moments, ZoneId zone) {
    this.journal = journal;
    this.moments = moments;
    this.zone = zone;
  }

  @Override
  public Instant now() {
    return moments.now().wall();
  }

  @Override
  public Recall recall() {
    return Recall.of(
        journal.attempts(AttemptFilter.ALL),
        journal.againLater().stream().map(AgainLater::item).toList(),
        zone,
        LocalDate.ofInstant(now(), zone));
  }

  @Override
  public Saved keep(UUID run, Concept card, boolean known, Instant at) {
    String item = card.item().id().toString();
    Saved saved =
        journal.add(CardRecord.session(run, at), List.of(CardRecord.attempt(run, card, known, at)));
    if (!saved.done()) {
      return saved;
    }
    return known ? journal.unmarkAgainLater(item) : journal.markAgainLater(item);
  }
}
