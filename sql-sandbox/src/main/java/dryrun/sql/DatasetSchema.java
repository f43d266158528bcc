package dryrun.sql;

import java.util.List;
import java.util.Optional;

/// The tables of a dataset.
public record DatasetSchema(String name, List<TableSchema> tables) {
  public DatasetSchema {
    tables = List.copyOf(tables);
  }

  /// The table of that name, without regard to case.
  public Optional<TableSchema> table(String table) {
    return tables.stream().filter(t -> t.name().equalsIgnoreCase(table)).findFirst();
  }
}
