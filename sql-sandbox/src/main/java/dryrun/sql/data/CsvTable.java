package dryrun.sql.data;

import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import dryrun.sql.data.CsvReader.Csv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one table from its CSV text.
final class CsvTable {
  private final String file;
  private final TableSchema schema;
  private final CsvReader csv;
  private final List<Map<List<@Nullable Object>, Integer>> seen = new ArrayList<>();

  private CsvTable(String file, TableSchema schema, String text) {
    this.file = file;
    this.schema = schema;
    this.csv = new CsvReader(file, text);
    schema.keys().forEach(key -> seen.add(new HashMap<>()));
  }

  /// The table with the rows of the text.
  ///
  /// @param file the name to use in messages
  static TableData read(String file, TableSchema schema, String text) throws DataException {
    return new CsvTable(file, schema, text).read();
  }

  private TableData read() throws DataException {
    Csv header = csv.next();
    if (header == null) {
      throw new DataException(file + ", line 1: the header row with the column names is missing");
    }
    int[] target = columns(header);
    TableBuilder builder = new TableBuilder(schema);
    for (Csv row = csv.next(); row != null; row = csv.next()) {
      if (row.fields().size() != target.length) {
        throw new DataException(
            "%s, line %d: %d fields where the header has %d"
                .formatted(file, row.line(), row.fields().size(), target.length));
      }
      builder.add(values(row, target));
    }
    return builder.build();
  }

  private int[] columns(Csv header) throws DataException {
    int[] target = new int[header.fields().size()];
    boolean[] named = new boolean[schema.columns().size()];
    for (int i = 0; i < target.length; i++) {
      String name = header.fields().get(i);
      target[i] = name == null ? -1 : schema.indexOf(name);
      if (target[i] < 0) {
        throw new DataException(
            "%s, line 1: %s has no column '%s'"
                .formatted(file, schema.name(), name == null ? "" : name));
      }
      if (named[target[i]]) {
        throw new DataException(file + ", line 1: column " + name + " is named twice");
      }
      named[target[i]] = true;
    }
    return target;
  }

  private List<@Nullable Object> values(Csv row, int[] target) throws DataException {
    @Nullable Object[] values = new @Nullable Object[schema.columns().size()];
    int[] lines = new int[values.length];
    Arrays.fill(lines, row.line());
    for (int i = 0; i < target.length; i++) {
      String text = row.fields().get(i);
      lines[target[i]] = row.lines().get(i);
      values[target[i]] = text == null ? null : value(target[i], text, row.lines().get(i));
    }
    for (String column : schema.notNull()) {
      int index = schema.indexOf(column);
      if (values[index] == null) {
        throw new DataException(
            "%s, line %d, column %s: NULL in a column that is NOT NULL"
                .formatted(file, lines[index], column));
      }
    }
    List<@Nullable Object> result = Arrays.asList(values);
    checkKeys(result, row.line());
    return result;
  }

  private static String hint(Column column, String text) {
    boolean finer = column.type() == SqlType.Simple.TIMESTAMP && text.matches(".*\\.\\d{4,}");
    return finer ? ": times are kept to the millisecond" : "";
  }

  private Object value(int index, String text, int line) throws DataException {
    Column column = schema.columns().get(index);
    try {
      return CellReader.read(column.type(), text);
    } catch (IllegalArgumentException e) {
      String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
      throw new DataException(
          "%s, line %d, column %s: '%s' is not a value of type %s%s"
              .formatted(file, line, column.name(), shown, column.type(), hint(column, text)),
          e);
    }
  }

  private void checkKeys(List<@Nullable Object> row, int line) throws DataException {
    for (int i = 0; i < schema.keys().size(); i++) {
      List<String> key = schema.keys().get(i);
      List<@Nullable Object> values = new ArrayList<>(key.size());
      for (String column : key) {
        values.add(row.get(schema.indexOf(column)));
      }
      Integer before = seen.get(i).putIfAbsent(values, line);
      if (before != null) {
        throw new DataException(
            "%s, line %d, column %s: the key %s is in line %d already"
                .formatted(file, line, String.join(", ", key), values, before));
      }
    }
  }
}
