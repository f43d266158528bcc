package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.sql.DataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The data on which a problem is judged.
final class ProblemData {
  private final Function<SqlProblem.Dataset, DataSource> datasets;

  ProblemData(Function<SqlProblem.Dataset, DataSource> datasets) {
    this.datasets = datasets;
  }

  /// The sample, then the hidden cases.
  List<SqlProblem.Case> cases(SqlProblem problem) {
    List<SqlProblem.Case> cases = new ArrayList<>();
    cases.add(problem.sample());
    cases.addAll(problem.cases());
    return cases;
  }

  /// The data of all cases, in the order of [#cases].
  List<DataSource> all(SqlProblem problem) {
    return cases(problem).stream().map(c -> source(problem, c)).toList();
  }

  /// The problem's tables with the rows of a case.
  DataSource source(SqlProblem problem, SqlProblem.Case of) {
    return new DataSource.Overlay(base(problem), of.directory());
  }

  /// Where the problem's tables are declared.
  DataSource base(SqlProblem problem) {
    return datasets.apply(problem.dataset());
  }
}
