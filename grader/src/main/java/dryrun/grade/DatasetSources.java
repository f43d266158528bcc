package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.sql.DataSource;

/// Finds the tables of problems where the sandbox reads them.
public final class DatasetSources {
  private DatasetSources() {}

  /// A built-in dataset by its name, a folder of the pack by its path.
  public static DataSource of(SqlProblem.Dataset dataset) {
    return switch (dataset) {
      case SqlProblem.Dataset.BuiltIn(String name) -> new DataSource.BuiltIn(name);
      case SqlProblem.Dataset.Folder(var directory) -> new DataSource.Folder(directory);
    };
  }
}
