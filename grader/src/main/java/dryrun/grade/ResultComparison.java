package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.grade.SqlVerdict.Difference;
import dryrun.grade.SqlVerdict.RowPair;
import dryrun.sql.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares the result of an answer with that of the reference, by the rules of one problem.
///
/// Columns are compared by position. Rows are a multiset: they may come in any order unless the
/// problem asks for one, and duplicates count. A required order is a list of keys: the values of
/// the keys must follow each other as in the reference, and rows that tie on them may stand in any
/// order.
final class ResultComparison {
  private final Judging judging;
  private final Cells cells;

  ResultComparison(Judging judging) {
    this.judging = judging;
    this.cells = new Cells(judging.tolerance());
  }

  /// How the results differ; empty when the answer is right.
  Optional<Difference> compare(ResultTable expected, ResultTable actual) {
    if (expected.columns().size() != actual.columns().size()) {
      return Optional.of(apart(Summaries.columnCount(expected, actual), expected, actual));
    }
    List<List<Object>> expectedKeys = KeyedRows.of(expected, actual);
    List<List<Object>> actualKeys = KeyedRows.of(actual, expected);
    List<RowPair> pairs = pairs(expectedKeys, actualKeys);
    if (pairs.stream().anyMatch(ResultComparison::differs)) {
      return Optional.of(
          new Difference(new DifferenceSummary(expected, actual, pairs).sentence(), pairs));
    }
    Optional<String> name = misnamed(expected, actual);
    if (name.isPresent()) {
      return Optional.of(new Difference(name.get(), pairs));
    }
    return misplaced(expected, actual, expectedKeys, actualKeys);
  }

  /// Nothing is paired: each row stands alone.
  static Difference apart(String summary, ResultTable expected, ResultTable actual) {
    List<RowPair> pairs = new ArrayList<>();
    for (int i = 0; i < expected.rows().size(); i++) {
      pairs.add(new RowPair(Optional.of(i), Optional.empty(), List.of()));
    }
    for (int i = 0; i < actual.rows().size(); i++) {
      pairs.add(new RowPair(Optional.empty(), Optional.of(i), List.of()));
    }
    return new Difference(summary, pairs);
  }

  private static boolean differs(RowPair pair) {
    return pair.expected().isEmpty() || pair.actual().isEmpty() || !pair.differing().isEmpty();
  }

  /// Every row of both sides once: those of the reference in their order, then what should not be
  /// there.
  private List<RowPair> pairs(List<List<Object>> expected, List<List<Object>> actual) {
    RowMatch match = new RowMatch(expected, actual, cells);
    int[] partner = new int[expected.size()];
    boolean[] taken = new boolean[actual.size()];
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      partner[i] = match.ofExpected(i);
      if (partner[i] < 0) {
        left.add(i);
      }
    }
    for (int i = 0; i < taken.length; i++) {
      taken[i] = match.ofActual(i) >= 0;
      if (!taken[i]) {
        right.add(i);
      }
    }
    SimilarRows similar = new SimilarRows(expected, actual, cells);
    for (SimilarRows.Pair pair : similar.pair(left, right)) {
      partner[pair.expected()] = pair.actual();
      taken[pair.actual()] = true;
    }
    List<RowPair> pairs = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      Optional<Integer> other = partner[i] < 0 ? Optional.empty() : Optional.of(partner[i]);
      List<Integer> differing =
          match.ofExpected(i) >= 0 || other.isEmpty()
              ? List.of()
              : similar.differing(i, partner[i]);
      pairs.add(new RowPair(Optional.of(i), other, differing));
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        pairs.add(new RowPair(Optional.empty(), Optional.of(i), List.of()));
      }
    }
    return pairs;
  }

  private Optional<String> misnamed(ResultTable expected, ResultTable actual) {
    if (judging.columnNames()) {
      for (int c = 0; c < expected.columns().size(); c++) {
        String wanted = expected.columns().get(c).name();
        String given = actual.columns().get(c).name();
        if (!wanted.equalsIgnoreCase(given)) {
          return Optional.of(Summaries.columnName(c, wanted, given));
        }
      }
    }
    return Optional.empty();
  }

  /// Rows by position when the keys do not follow each other as they should.
  private Optional<Difference> misplaced(
      ResultTable expected,
      ResultTable actual,
      List<List<Object>> expectedKeys,
      List<List<Object>> actualKeys) {
    List<Integer> order = OrderKeys.columns(judging, expected);
    List<RowPair> pairs = new ArrayList<>();
    Optional<String> summary = Optional.empty();
    for (int i = 0; i < expectedKeys.size(); i++) {
      int row = i;
      List<Integer> differing =
          order.stream()
              .filter(c -> !cells.same(expectedKeys.get(row).get(c), actualKeys.get(row).get(c)))
              .toList();
      if (summary.isEmpty() && !differing.isEmpty()) {
        summary = Optional.of(Summaries.order(expected, actual, i, differing.getFirst()));
      }
      pairs.add(new RowPair(Optional.of(i), Optional.of(i), differing));
    }
    return summary.map(s -> new Difference(s, pairs));
  }
}
