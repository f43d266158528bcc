package dryrun.sql;

import java.util.List;
import java.util.Optional;

/// A table: columns, the columns it is partitioned by, keys, and the statistics to pretend at
/// interview scale.
///
/// @param notNull names of columns that are never NULL
/// @param keys each a list of columns whose values occur once
/// @param promises what else is true of the rows
public record TableSchema(
    String name,
    List<Column> columns,
    List<String> partitionedBy,
    List<String> notNull,
    List<List<String>> keys,
    List<ForeignKey> foreignKeys,
    Promises promises,
    Optional<Statistics> statistics) {

  public TableSchema {
    columns = List.copyOf(columns);
    partitionedBy = List.copyOf(partitionedBy);
    notNull = List.copyOf(notNull);
    keys = keys.stream().map(List::copyOf).toList();
    foreignKeys = List.copyOf(foreignKeys);
  }

  /// A table of which nothing else is promised.
  public TableSchema(
      String name,
      List<Column> columns,
      List<String> partitionedBy,
      List<String> notNull,
      List<List<String>> keys,
      List<ForeignKey> foreignKeys,
      Optional<Statistics> statistics) {
    this(name, columns, partitionedBy, notNull, keys, foreignKeys, Promises.NONE, statistics);
  }

  /// Columns whose values are found in the columns of another table.
  public record ForeignKey(List<String> columns, String table, List<String> references) {
    public ForeignKey {
      columns = List.copyOf(columns);
      references = List.copyOf(references);
    }
  }

  /// The index of a column by name without regard to case, or -1.
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equalsIgnoreCase(column)) {
        return i;
      }
    }
    return -1;
  }
}
