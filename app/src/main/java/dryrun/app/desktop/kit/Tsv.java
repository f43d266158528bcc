package dryrun.app.desktop.kit;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a result as the tab-separated text that spreadsheets paste as a table.
///
/// NULL is an empty cell. A cell with a tab, a line break or a quote is quoted, quotes doubled.
public final class Tsv {
  private Tsv() {}

  /// The names of all columns, then all rows.
  public static String of(ResultTable table) {
    String head =
        table.columns().stream()
            .map(Column::name)
            .map(Tsv::quote)
            .collect(Collectors.joining("\t"));
    return head + "\n" + rows(table.rows());
  }

  /// Rows without names.
  public static String rows(List<List<@Nullable Object>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")) + "\n")
        .collect(Collectors.joining());
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : quote(CellText.of(value));
  }

  private static String quote(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
