package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.sql.ResultTable;
import java.util.ArrayList;
import java.util.List;

/// Finds the columns by which rows must be ordered.
final class OrderKeys {
  private OrderKeys() {}

  /// The indexes of the keys in the reference's result. A key that is no column there is left out:
  /// the proof of the item has said so.
  static List<Integer> columns(Judging judging, ResultTable reference) {
    List<Integer> columns = new ArrayList<>();
    for (Judging.OrderKey key : judging.order()) {
      int column = indexOf(reference, key.column());
      if (column >= 0) {
        columns.add(column);
      }
    }
    return columns;
  }

  /// The index of a column by name without regard to case, or -1.
  static int indexOf(ResultTable table, String name) {
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).name().equalsIgnoreCase(name)) {
        return c;
      }
    }
    return -1;
  }
}
