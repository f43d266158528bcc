package dryrun.app.desktop.drill;

import dryrun.bank.SqlProblem;
import dryrun.sql.ResultTable;
import dryrun.sql.TableSchema;
import java.util.List;

/// A problem with what is shown beside its text.
///
/// @param tables the tables of the problem, in the order to show them
/// @param sample the rows of the visible case, one result per table
record PreparedProblem(SqlProblem problem, List<TableSchema> tables, List<ResultTable> sample) {
  PreparedProblem {
    tables = List.copyOf(tables);
    sample = List.copyOf(sample);
  }
}
