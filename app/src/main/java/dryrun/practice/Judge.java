package dryrun.practice;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict;
import dryrun.sql.Cancellation;

/// Judges one answer.
@FunctionalInterface
public interface Judge {

  /// The verdict on a text.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  SqlVerdict judge(SqlProblem problem, String sql, Cancellation cancellation);
}
