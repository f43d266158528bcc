package dryrun.grade;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a result as keys of their cells; see [Cells#key].
final class KeyedRows {
  private KeyedRows() {}

  /// The keys of a table that is compared with another one of as many columns. Blanks at the end of
  /// a text do not count in a column that either table pads.
  static List<List<Object>> of(ResultTable table, ResultTable other) {
    List<List<Object>> keys = new ArrayList<>(table.rows().size());
    for (List<@Nullable Object> row : table.rows()) {
      List<Object> cells = new ArrayList<>(row.size());
      for (int c = 0; c < row.size(); c++) {
        boolean blanks = !pads(table.columns().get(c)) && !pads(other.columns().get(c));
        cells.add(Cells.key(row.get(c), table.columns().get(c).type(), blanks));
      }
      keys.add(cells);
    }
    return keys;
  }

  private static boolean pads(Column column) {
    return column.type() instanceof SqlType.Char;
  }
}
