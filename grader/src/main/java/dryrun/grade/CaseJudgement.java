package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.grade.SqlVerdict.CaseResult;
import dryrun.grade.SqlVerdict.Difference;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import java.util.List;

/// How an answer did on one case.
sealed interface CaseJudgement {

  record Right() implements CaseJudgement {}

  record Different(ResultTable expected, ResultTable actual, Difference difference)
      implements CaseJudgement {}

  record Broken(SqlError error) implements CaseJudgement {}

  /// Judges what a statement produced by what was expected.
  static CaseJudgement of(SqlOutcome outcome, ExpectedResult expected, Judging judging) {
    return switch (Produced.of(outcome, judging)) {
      case Produced.Broken broken -> new Broken(broken.error());
      case Produced.Nothing nothing -> {
        ResultTable none = new ResultTable(expected.table().columns(), List.of());
        yield different(nothing.reason(), expected.table(), none);
      }
      case Produced.Rows rows when rows.cut() ->
          different(
              Summaries.tooMany(expected.table(), rows.table()), expected.table(), rows.table());
      case Produced.Rows rows -> compare(rows.table(), expected, judging);
    };
  }

  /// Judges a result by what was expected.
  static CaseJudgement compare(ResultTable actual, ExpectedResult expected, Judging judging) {
    ResultTable nearest = expected.against(actual, new Cells(judging.tolerance()));
    return new ResultComparison(judging)
        .compare(nearest, actual)
        .<CaseJudgement>map(difference -> new Different(nearest, actual, difference))
        .orElseGet(Right::new);
  }

  private static Different different(String reason, ResultTable expected, ResultTable actual) {
    return new Different(expected, actual, ResultComparison.apart(reason, expected, actual));
  }

  /// The line of the verdict for this case.
  default CaseResult result(String name) {
    return switch (this) {
      case Right right -> new CaseResult(name, true, "");
      case Different different -> new CaseResult(name, false, different.difference().summary());
      case Broken broken -> new CaseResult(name, false, broken.error().message());
    };
  }
}
