package dryrun.app.desktop.drill;

import dryrun.journal.AgainLater;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.DraftLog;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.journal.Note;
import dryrun.journal.Saved;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Review;
import dryrun.practice.RoundNotes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What drills leave behind: drafts while they run, sessions and attempts afterwards. Every method
/// waits for the disk.
final class DrillArchive {
  private final Journal journal;
  private final Drafts drafts;

  DrillArchive(Journal journal, Drafts drafts) {
    this.journal = journal;
    this.drafts = drafts;
  }

  /// When each item was last seen, by its long id.
  Map<String, Instant> lastSeen() {
    Map<String, Instant> seen = new HashMap<>();
    for (Attempt attempt : journal.attempts(AttemptFilter.ALL)) {
      seen.merge(attempt.item(), attempt.started(), (a, b) -> a.isAfter(b) ? a : b);
    }
    return seen;
  }

  /// The drill that was left without a review: by a crash, by closing the window, or because it
  /// could not be judged. Of several, the newest.
  Optional<List<DrillEvent>> unfinished() {
    return drafts.unfinished().stream()
        .map(found -> DrillDrafts.events(found.drafts()))
        .filter(events -> DrillState.replay(events).filter(RoundNotes::isDrill).isPresent())
        .max((a, b) -> a.getFirst().at().wall().compareTo(b.getFirst().at().wall()));
  }

  DraftLog log(UUID session) {
    return drafts.open(session);
  }

  /// Keeps a review in the journal, and only then lets its drafts go.
  Saved keep(Review review) {
    Saved saved = journal.add(review.toSession(), review.toAttempts());
    return saved.done() ? drafts.fold(review.session()) : saved;
  }

  /// The review of a session of the journal.
  Optional<Review> review(UUID session) {
    return journal
        .session(session)
        .flatMap(found -> Review.of(found, journal.attempts(AttemptFilter.ALL.ofSession(session))));
  }

  Saved setVoided(UUID session, boolean voided) {
    return journal.setVoided(session, voided);
  }

  boolean againLater(String item) {
    return journal.againLater().stream().map(AgainLater::item).anyMatch(item::equals);
  }

  Saved setAgainLater(String item, boolean again) {
    return again ? journal.markAgainLater(item) : journal.unmarkAgainLater(item);
  }

  List<Note> notes(String item) {
    return journal.notes(item);
  }

  Saved add(Note note) {
    return journal.add(note);
  }
}
