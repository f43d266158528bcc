package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.CaseResult;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import java.util.Optional;

/// A case with what came of it.
record JudgedCase(
    SqlProblem.Case of, SqlOutcome outcome, ExpectedResult expected, CaseJudgement judgement) {

  CaseResult result() {
    return judgement.result(of.name());
  }

  boolean isDifferent() {
    return judgement instanceof CaseJudgement.Different;
  }

  Optional<SqlError> error() {
    return judgement instanceof CaseJudgement.Broken broken
        ? Optional.of(broken.error())
        : Optional.empty();
  }
}
