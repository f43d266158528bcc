package dryrun.app.cli;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of text under headings, for people and for spreadsheets.
///
/// @param title a line above the rows; left out where only rows may stand
/// @param numeric by column, whether to align right
/// @param rows cells, null for NULL
record Grid(
    Optional<String> title,
    List<String> headings,
    List<Boolean> numeric,
    List<List<@Nullable String>> rows) {

  /// A grid of text.
  static Grid of(List<String> headings, List<? extends List<@Nullable String>> rows) {
    return new Grid(
        Optional.empty(),
        List.copyOf(headings),
        headings.stream().map(_ -> false).toList(),
        new ArrayList<>(rows));
  }

  /// Running text instead of rows.
  static Grid text(String text) {
    return new Grid(Optional.of(text), List.of(), List.of(), List.of());
  }

  static Grid of(ResultTable table) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      List<@Nullable String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(CellText.of(cell)));
      rows.add(cells);
    }
    return new Grid(
        Optional.empty(),
        table.columns().stream().map(Column::name).toList(),
        table.columns().stream().map(c -> isNumeric(c.type())).toList(),
        rows);
  }

  Grid titled(String line) {
    return new Grid(Optional.of(line), headings, numeric, rows);
  }

  private static boolean isNumeric(SqlType type) {
    return switch (type) {
      case SqlType.Simple simple ->
          switch (simple) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> true;
            case BOOLEAN, VARCHAR, VARBINARY, DATE, TIME, TIMESTAMP, INTERVAL, JSON, UNKNOWN ->
                false;
          };
      case SqlType.Decimal _ -> true;
      case SqlType.Char _, SqlType.Array _, SqlType.MapOf _, SqlType.Row _ -> false;
    };
  }
}
