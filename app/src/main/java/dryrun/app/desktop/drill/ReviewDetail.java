package dryrun.app.desktop.drill;

import dryrun.bank.SqlProblem;
import dryrun.journal.Note;
import dryrun.practice.Answer;
import dryrun.sql.Scan;
import java.util.List;
import java.util.Optional;

/// Everything the review shows of one problem.
///
/// @param problem empty when the item is gone from the bank
/// @param mistake what is said of the known mistake that gives the same result; empty when none
///   does
/// @param scans what the answer reads on the problem's dataset
/// @param againLater whether the user wants to see the item again
record ReviewDetail(
    Answer answer,
    Optional<SqlProblem> problem,
    Optional<String> mistake,
    List<Scan> scans,
    boolean againLater,
    List<Note> notes) {
  ReviewDetail {
    scans = List.copyOf(scans);
    notes = List.copyOf(notes);
  }
}
