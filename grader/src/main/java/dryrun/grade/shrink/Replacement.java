package dryrun.grade.shrink;

import dryrun.grade.rows.SmallDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Other values for some of the values of columns that belong together.
///
/// @param values the new value by the old one
record Replacement(List<Place> columns, Map<Object, Object> values) {
  Replacement {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
  }

  /// A column of a table, by their positions.
  record Place(int table, int column) {}

  /// Whether another one does at least this.
  boolean isPartOf(Replacement other) {
    return columns.equals(other.columns) && other.values.entrySet().containsAll(values.entrySet());
  }

  SmallDatabase in(SmallDatabase database) {
    List<SmallDatabase.Table> tables = new ArrayList<>(database.tables());
    for (Place place : columns) {
      SmallDatabase.Table table = tables.get(place.table());
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (List<@Nullable Object> row : table.rows()) {
        Object cell = row.get(place.column());
        Object other = cell == null ? null : values.get(cell);
        List<@Nullable Object> cells = new ArrayList<>(row);
        if (other != null) {
          cells.set(place.column(), other);
        }
        rows.add(cells);
      }
      tables.set(place.table(), table.with(rows));
    }
    return new SmallDatabase(tables);
  }
}
