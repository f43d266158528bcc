package dryrun.app.desktop.drill;

import dryrun.bank.Bank;
import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.practice.DrillProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.List;

/// Reads problems with their tables and sample rows. Waits for files and engines.
final class ProblemLoader {
  private final Bank bank;
  private final SqlSandbox sandbox;

  ProblemLoader(Bank bank, SqlSandbox sandbox) {
    this.bank = bank;
    this.sandbox = sandbox;
  }

  /// The problem of a drill as the bank has it today.
  ///
  /// @throws PackException when the item is gone or cannot be read
  Problem problem(DrillProblem problem) throws PackException {
    return bank.problem(bank.find(problem.item()));
  }

  /// All problems of a drill.
  ///
  /// @throws PackException when an item is gone or cannot be read
  /// @throws DataException when a dataset cannot be read
  List<PreparedProblem> load(List<DrillProblem> problems) throws PackException, DataException {
    List<PreparedProblem> prepared = new ArrayList<>();
    for (DrillProblem problem : problems) {
      prepared.add(prepare(problem(problem)));
    }
    return prepared;
  }

  private PreparedProblem prepare(Problem problem) throws DataException {
    return switch (problem) {
      case SqlProblem sql -> prepare(sql);
      case Kata kata -> new PreparedProblem.OfKata(kata);
    };
  }

  private PreparedProblem prepare(SqlProblem problem) throws DataException {
    DatasetSchema schema = sandbox.schema(source(problem));
    List<TableSchema> tables =
        problem.tables().stream().flatMap(name -> schema.table(name).stream()).toList();
    List<ResultTable> sample = new ArrayList<>();
    for (TableSchema table : tables) {
      sample.add(rows(problem, table));
    }
    return new PreparedProblem.Sql(problem, tables, sample);
  }

  private ResultTable rows(SqlProblem problem, TableSchema table) throws DataException {
    SqlRequest all = SqlRequest.of("SELECT * FROM " + table.name(), of(problem, problem.sample()));
    return switch (sandbox.run(all, new Cancellation()).getFirst()) {
      case SqlOutcome.Rows rows -> rows.table();
      case SqlOutcome.Failed failed -> throw new DataException(failed.error().message());
      case SqlOutcome.Changed _ -> new ResultTable(table.columns(), List.of());
    };
  }

  /// The dataset whose tables the problem uses.
  static DataSource source(SqlProblem problem) {
    return switch (problem.dataset()) {
      case SqlProblem.Dataset.BuiltIn(String name) -> new DataSource.BuiltIn(name);
      case SqlProblem.Dataset.Folder(var directory) -> new DataSource.Folder(directory);
    };
  }

  /// The dataset with the rows of a case.
  static DataSource of(SqlProblem problem, SqlProblem.Case example) {
    return new DataSource.Overlay(source(problem), example.directory());
  }
}
