package dryrun.app.desktop.drill;

import dryrun.bank.Kata;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.practice.KataText;
import dryrun.sql.ResultTable;
import dryrun.sql.TableSchema;
import java.util.List;

/// A problem with what is shown beside its text.
sealed interface PreparedProblem {

  Problem problem();

  /// What stands in the editor at first.
  String starter();

  /// An SQL problem.
  ///
  /// @param tables the tables of the problem, in the order to show them
  /// @param sample the rows of the visible case, one result per table
  record Sql(SqlProblem problem, List<TableSchema> tables, List<ResultTable> sample)
      implements PreparedProblem {
    public Sql {
      tables = List.copyOf(tables);
      sample = List.copyOf(sample);
    }

    @Override
    public String starter() {
      return "";
    }
  }

  /// A kata.
  record OfKata(Kata problem) implements PreparedProblem {
    @Override
    public String starter() {
      return KataText.join(problem.starter());
    }
  }
}
