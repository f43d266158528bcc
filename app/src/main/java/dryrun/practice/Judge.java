package dryrun.practice;

import dryrun.bank.Problem;
import dryrun.grade.Verdict;
import dryrun.sql.Cancellation;

/// Judges one answer.
@FunctionalInterface
public interface Judge {

  /// The verdict on a text.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  Verdict judge(Problem problem, String text, Cancellation cancellation);
}
