package dryrun.bank;

import java.util.List;
import java.util.Optional;

/// How the result of an answer is compared with that of the reference.
///
/// Columns are compared by position and rows as a multiset unless said otherwise here. When the
/// reference ends in ORDER BY and LIMIT, any choice among ties at the border is right.
///
/// @param columnNames whether the names of the columns count too (without regard to case)
/// @param order the required order of the rows; rows equal on all keys may stand in any order
/// @param tolerance the largest relative difference of two numbers that count as equal (0 is exact)
/// @param changedTable for a statement that changes data: the table it must leave as the reference
///   does
public record Judging(
    boolean columnNames, List<OrderKey> order, double tolerance, Optional<String> changedTable) {
  public Judging {
    order = List.copyOf(order);
  }

  /// A key of the required order: a column of the result by its name in the reference. NULLs come
  /// last unless `nullsFirst`.
  public record OrderKey(String column, boolean descending, boolean nullsFirst) {}
}
