package dryrun.app.desktop.drill;

import dryrun.grade.KataVerdict;
import dryrun.sql.SqlOutcome;

/// What came of trying an answer out on what the candidate is shown.
sealed interface Tried {

  /// A statement was run on the visible sample.
  record Sql(SqlOutcome outcome) implements Tried {}

  /// Java was run on the visible tests.
  ///
  /// @param text what was run
  record OfKata(KataVerdict verdict, String text) implements Tried {}
}
