package dryrun.sql.mutate;

import java.time.temporal.TemporalAmount;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a statement asks of the columns of its tables, traced through common table expressions,
/// subqueries and aliases: which values matter to it, and where NULLs, ties, duplicates and missing
/// partners do. Names are spelled as in the schema; sets are in the order of first use.
///
/// @param tables the tables read (and, for a statement that changes data, written)
/// @param constants values that columns are compared with
/// @param distances spans of time that columns are compared over
/// @param matches columns compared with each other, such as the keys of a join
/// @param orderedBy what results, limits and windows are ordered by: where ties matter
/// @param partitionedBy what windows are partitioned by
/// @param groupedBy what rows are grouped by
/// @param aggregated arguments of aggregates, also over windows: where NULLs and duplicates matter
/// @param nullTested columns in IS NULL, IS NOT NULL, COALESCE and the like
/// @param outerJoined tables on the side of an outer join that may have no partner: rows with and
///   without one matter
/// @param counts numbers of rows that matter: limits, ranks, sizes of groups and of frames
public record QueryShape(
    Set<String> tables,
    List<Constant> constants,
    List<Distance> distances,
    List<Match> matches,
    Set<ColumnName> orderedBy,
    Set<ColumnName> partitionedBy,
    Set<ColumnName> groupedBy,
    Set<ColumnName> aggregated,
    Set<ColumnName> nullTested,
    Set<String> outerJoined,
    Set<Integer> counts) {
  public QueryShape {
    tables = inOrder(tables);
    constants = List.copyOf(constants);
    distances = List.copyOf(distances);
    matches = List.copyOf(matches);
    orderedBy = inOrder(orderedBy);
    partitionedBy = inOrder(partitionedBy);
    groupedBy = inOrder(groupedBy);
    aggregated = inOrder(aggregated);
    nullTested = inOrder(nullTested);
    outerJoined = inOrder(outerJoined);
    counts = inOrder(counts);
  }

  private static <T> Set<T> inOrder(Set<T> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  /// A column of a table.
  public record ColumnName(String table, String column) {
    @Override
    public String toString() {
      return table + "." + column;
    }
  }

  /// How a column is compared.
  public enum Comparison {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    /// The value is a pattern with `%` and `_`.
    LIKE
  }

  /// A value that a column is compared with, the column on the left.
  ///
  /// @param value of a type that fits the column: Boolean, BigDecimal (for every number), String,
  ///   LocalDate, LocalTime or LocalDateTime
  /// @param direct false when it is not the column itself that is compared but something made of
  ///   it, such as `amount * 2`, `CAST(ts AS DATE)` or a sum
  public record Constant(ColumnName column, Comparison comparison, Object value, boolean direct) {}

  /// A span of time between values of columns, such as in `b.ts <= a.ts + INTERVAL '30' MINUTE` or
  /// `date_diff('day', a, b) > 7`; one column when rows of one table are compared.
  ///
  /// @param span a Duration, or a Period of months
  public record Distance(Set<ColumnName> columns, TemporalAmount span) {}

  /// Two columns compared with each other.
  public record Match(ColumnName left, Comparison comparison, ColumnName right) {}
}
