package dryrun.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows under typed columns, immutable.
///
/// A cell is null or one of: Boolean, Byte, Short, Integer, Long, Float, Double, BigDecimal,
/// String, byte[], LocalDate, LocalTime, LocalDateTime, List (array, or row without names) or Map
/// (map, or row by field name; in the order of the fields). Intervals and zoned timestamps are
/// Strings as Trino prints them.
public record ResultTable(List<Column> columns, List<List<@Nullable Object>> rows) {
  // Written out, since a compact constructor leaves the nullness of cells out of the class file.
  public ResultTable(List<Column> columns, List<List<@Nullable Object>> rows) {
    this.columns = List.copyOf(columns);
    List<List<@Nullable Object>> copy = new ArrayList<>(rows.size());
    for (List<@Nullable Object> row : rows) {
      copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    this.rows = Collections.unmodifiableList(copy);
  }
}
