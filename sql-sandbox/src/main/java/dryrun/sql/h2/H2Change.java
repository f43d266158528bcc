package dryrun.sql.h2;

import dryrun.sql.Column;
import dryrun.sql.TableSchema;
import java.util.List;

/// A statement that changes data, as steps of H2.
///
/// @param target the table that is touched or made
/// @param columns its columns, or none when only H2 knows them
/// @param tables the tables of the dataset that the steps need
/// @param defines whether the steps make tables or views
record H2Change(
    String target,
    List<Column> columns,
    List<TableSchema> tables,
    boolean defines,
    List<Step> steps) {
  H2Change {
    columns = List.copyOf(columns);
    tables = List.copyOf(tables);
    steps = List.copyOf(steps);
  }

  /// Whether no step makes a table, be it for a while.
  boolean touchesRowsAlone() {
    return !defines && steps.stream().noneMatch(Step::prepares);
  }

  /// One statement of H2.
  ///
  /// @param prepares whether it is ours alone and needs more than the candidate's rights
  record Step(String sql, boolean prepares) {
    static Step of(String sql) {
      return new Step(sql, false);
    }

    static Step preparing(String sql) {
      return new Step(sql, true);
    }
  }
}
