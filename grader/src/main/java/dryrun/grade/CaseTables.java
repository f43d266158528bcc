package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of one case, as the candidate would see them.
///
/// @param tables by name, in the order of the problem
/// @param error why a table is left out
record CaseTables(Map<String, ResultTable> tables, Optional<SqlError> error) {

  /// The tables of a problem in each of its datasets, read with one plan per table.
  static List<CaseTables> read(
      SqlSandbox sandbox,
      SqlProblem problem,
      List<DataSource> datasets,
      Cancellation cancellation) {
    List<Map<String, ResultTable>> tables = new ArrayList<>();
    List<Optional<SqlError>> errors = new ArrayList<>();
    for (int i = 0; i < datasets.size(); i++) {
      tables.add(new LinkedHashMap<>());
      errors.add(Optional.empty());
    }
    for (String table : problem.tables()) {
      SqlRequest all =
          new SqlRequest("SELECT * FROM " + table, Engine.AUTO, datasets, Limits.DEFAULT);
      List<SqlOutcome> outcomes = sandbox.run(all, cancellation);
      for (int i = 0; i < datasets.size(); i++) {
        switch (outcomes.get(i)) {
          case SqlOutcome.Rows rows -> tables.get(i).put(table, rows.table());
          case SqlOutcome.Failed failed -> errors.set(i, Optional.of(failed.error()));
          case SqlOutcome.Changed _ -> throw new IllegalStateException("a SELECT changed " + table);
        }
      }
    }
    List<CaseTables> cases = new ArrayList<>();
    for (int i = 0; i < datasets.size(); i++) {
      cases.add(new CaseTables(tables.get(i), errors.get(i)));
    }
    return cases;
  }

  /// The rows of all tables.
  int size() {
    return tables.values().stream().mapToInt(table -> table.rows().size()).sum();
  }
}
