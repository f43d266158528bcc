package dryrun.sql.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions over the same window.
///
/// @param partitionBy the columns that part the rows
/// @param orderBy what the rows of a part are sorted by
/// @param frame the rows around a row that aggregates look at
public record WindowGroup(
    List<Integer> partitionBy, List<SortKey> orderBy, Frame frame, List<Call> calls) {
  public WindowGroup {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
    calls = List.copyOf(calls);
  }

  /// A frame of rows from one distance to another, both counted from the row itself on. A frame
  /// that is not counted in rows ends with the last row that ties with the row.
  ///
  /// @param from [#UNBOUNDED_FROM] for the first row of the part
  /// @param to [#UNBOUNDED_TO] for the last
  public record Frame(boolean rows, long from, long to) {
    public static final long UNBOUNDED_FROM = Long.MIN_VALUE;
    public static final long UNBOUNDED_TO = Long.MAX_VALUE;
  }

  /// The functions there are.
  public enum Function {
    ROW_NUMBER,
    RANK,
    DENSE_RANK,
    /// The value of the row `distance` rows further on, else the fallback.
    SHIFTED,
    FIRST_VALUE,
    LAST_VALUE,
    COUNT,
    SUM,
    SUM_OR_ZERO,
    MIN,
    MAX
  }

  /// One function.
  ///
  /// @param column what it takes, or -1
  /// @param distance of [Function#SHIFTED]; below zero for rows before
  /// @param fallback a value for where there is no such row
  /// @param storage how the result stands in rows
  public record Call(
      Function function, int column, long distance, @Nullable Object fallback, Storage storage) {}
}
