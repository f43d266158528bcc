package dryrun.app.desktop.library;

import dryrun.bank.Concept;
import dryrun.journal.Attempt;
import dryrun.journal.Saved;
import dryrun.practice.CardRecord;
import dryrun.practice.Recall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Cards kept in memory, on days that tests let pass.
final class FakeCards implements CardJournal {
  private final List<Attempt> attempts = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-20T10:00:00Z");
  private Saved answer = new Saved.Done();

  void pass(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  void refuse(String reason) {
    answer = new Saved.Failed(reason);
  }

  List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Recall recall() {
    return Recall.of(attempts, List.of(), ZoneOffset.UTC, LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  @Override
  public Saved keep(UUID run, Concept card, boolean known, Instant at) {
    if (answer.done()) {
      attempts.add(CardRecord.attempt(run, card, known, at));
    }
    return answer;
  }
}
