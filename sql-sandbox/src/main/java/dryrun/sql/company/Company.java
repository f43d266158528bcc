package dryrun.sql.company;

import dryrun.sql.DatasetSchema;
import dryrun.sql.TableSchema;

/// What all subject areas share: the tables, the size and the people.
record Company(DatasetSchema schema, Size size, People people) {

  /// A writer for the table of that name.
  TableRows rows(String table) {
    return new TableRows(table(table));
  }

  private TableSchema table(String name) {
    return schema.table(name).orElseThrow(() -> new IllegalStateException("no table " + name));
  }
}
