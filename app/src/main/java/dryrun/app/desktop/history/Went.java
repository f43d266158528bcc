package dryrun.app.desktop.history;

import dryrun.app.desktop.kit.Messages;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.practice.CardRecord;
import dryrun.practice.EstimateRecord;
import dryrun.practice.RehearsalRecord;
import dryrun.practice.Rehearsed;
import dryrun.practice.RoundRecord;
import java.util.Optional;

/// How far something came that nobody judges, or that is judged in parts.
final class Went {
  private Went() {}

  /// In a few words, such as `3 of 5 stages`; empty for an answer whose verdict says it.
  static Optional<String> of(Attempt attempt) {
    return attempt.outcome() == Outcome.PRACTISED
        ? RoundRecord.kept(attempt)
            .map(Went::round)
            .or(() -> RehearsalRecord.rehearsed(attempt).map(Went::rehearsal))
            .or(() -> CardRecord.known(attempt).map(Went::card))
        : EstimateRecord.kept(attempt).map(Went::estimate);
  }

  private static String card(boolean known) {
    return Messages.text(known ? "history.went.known" : "history.went.again");
  }

  private static String round(RoundRecord.Kept round) {
    return Messages.text("history.went.round", round.written(), round.notes().notes().size());
  }

  private static String rehearsal(Rehearsed story) {
    int told = story.parts().size();
    return story.left() == 0
        ? Messages.text("history.went.rehearsal")
        : Messages.text("history.went.rehearsal.part", told, told + story.left());
  }

  private static String estimate(EstimateRecord.Kept estimate) {
    return Messages.text("history.went.estimate", estimate.close(), estimate.steps().size());
  }
}
