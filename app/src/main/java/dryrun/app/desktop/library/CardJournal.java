package dryrun.app.desktop.library;

import dryrun.bank.Concept;
import dryrun.journal.Saved;
import dryrun.practice.Recall;
import java.time.Instant;
import java.util.UUID;

/// What the journal knows of cards.
public interface CardJournal {
  /// What time it is; does not wait.
  Instant now();

  /// When cards come back, as of today; waits for the disk.
  Recall recall();

  /// Keeps that a card was known, or is to be seen again; waits for the disk.
  ///
  /// @param run the session of all cards gone through at once
  Saved keep(UUID run, Concept card, boolean known, Instant at);
}
