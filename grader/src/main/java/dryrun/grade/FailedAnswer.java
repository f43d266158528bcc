package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.Counterexample;
import dryrun.sql.Engine;

/// An answer, and a case on which its result differs from what was expected.
///
/// @param engine the engine that ran it
/// @param other the engine that was asked for a second opinion
record FailedAnswer(
    SqlProblem problem,
    String answer,
    Engine engine,
    Engine other,
    JudgedCase judged,
    CaseJudgement.Different difference) {

  /// The whole case as the counterexample.
  Counterexample asItIs(CaseTables tables) {
    return new Counterexample(
        judged.of().name(),
        tables.tables(),
        difference.expected(),
        difference.actual(),
        difference.difference());
  }
}
