package dryrun.sql.data;

import dryrun.sql.DatasetSchema;
import dryrun.sql.TableSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Tables with their rows, immutable.
public final class Dataset {
  private final DatasetSchema schema;
  private final Map<String, TableData> tables = new LinkedHashMap<>();

  /// A dataset of that schema; a table that is not given is empty.
  public Dataset(DatasetSchema schema, Collection<TableData> data) {
    this.schema = schema;
    for (TableSchema table : schema.tables()) {
      tables.put(key(table.name()), TableData.empty(table));
    }
    for (TableData table : data) {
      if (tables.replace(key(table.schema().name()), table) == null) {
        throw new IllegalArgumentException(
            schema.name() + " has no table " + table.schema().name());
      }
    }
  }

  public DatasetSchema schema() {
    return schema;
  }

  /// The table of that name, without regard to case.
  ///
  /// @throws IllegalArgumentException when there is none
  public TableData table(String name) {
    TableData table = tables.get(key(name));
    if (table == null) {
      throw new IllegalArgumentException(schema.name() + " has no table " + name);
    }
    return table;
  }

  /// The rows of all tables.
  public long rowCount() {
    return tables.values().stream().mapToLong(TableData::rowCount).sum();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
