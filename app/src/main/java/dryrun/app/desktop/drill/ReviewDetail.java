package dryrun.app.desktop.drill;

import dryrun.bank.Problem;
import dryrun.journal.Note;
import dryrun.practice.Answer;
import java.util.List;
import java.util.Optional;

/// What the review shows of one problem at once; what takes an engine is a [Study].
///
/// @param problem empty when the item is gone from the bank
/// @param againLater whether the user wants to see the item again
record ReviewDetail(
    Answer answer, Optional<Problem> problem, boolean againLater, List<Note> notes) {
  ReviewDetail {
    notes = List.copyOf(notes);
  }
}
