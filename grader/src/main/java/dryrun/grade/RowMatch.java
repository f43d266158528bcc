package dryrun.grade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Matches the rows of two results, each row at most once, so that as many as can be are matched
/// with a row of the same values.
///
/// Rows whose keys are equal are matched first. What is left can only match within the tolerance,
/// which is not transitive: 1.0 may be the same as 1.1 and as 0.9, which are not the same. So the
/// matching is then grown along augmenting paths (Kuhn's algorithm) among rows that agree in their
/// exact columns, until it is as large as any.
final class RowMatch {
  private final List<List<Object>> expected;
  private final List<List<Object>> actual;
  private final Cells cells;
  private final int[] partnerOfExpected;
  private final int[] partnerOfActual;

  RowMatch(List<List<Object>> expected, List<List<Object>> actual, Cells cells) {
    this.expected = expected;
    this.actual = actual;
    this.cells = cells;
    this.partnerOfExpected = new int[expected.size()];
    this.partnerOfActual = new int[actual.size()];
    Arrays.fill(partnerOfExpected, -1);
    Arrays.fill(partnerOfActual, -1);
    matchEqual();
    matchClose();
  }

  /// The actual row matched with an expected one, or -1.
  int ofExpected(int row) {
    return partnerOfExpected[row];
  }

  /// The expected row matched with an actual one, or -1.
  int ofActual(int row) {
    return partnerOfActual[row];
  }

  private void matchEqual() {
    Map<List<Object>, Deque<Integer>> byKeys = new HashMap<>();
    for (int i = 0; i < actual.size(); i++) {
      byKeys.computeIfAbsent(actual.get(i), k -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < expected.size(); i++) {
      Deque<Integer> same = byKeys.get(expected.get(i));
      if (same != null && !same.isEmpty()) {
        match(i, same.removeFirst());
      }
    }
  }

  private void matchClose() {
    List<Integer> exactColumns = exactColumns();
    Map<List<Object>, List<Integer>> byExact = new HashMap<>();
    for (int i = 0; i < actual.size(); i++) {
      byExact.computeIfAbsent(pick(actual.get(i), exactColumns), k -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < expected.size(); i++) {
      List<Integer> candidates = byExact.get(pick(expected.get(i), exactColumns));
      if (partnerOfExpected[i] < 0 && candidates != null) {
        augment(i, candidates);
      }
    }
  }

  /// Looks breadth-first for a chain of swaps that frees a partner for the row.
  private void augment(int start, List<Integer> candidates) {
    Map<Integer, Integer> reachedFrom = new HashMap<>();
    Deque<Integer> rows = new ArrayDeque<>(List.of(start));
    while (!rows.isEmpty()) {
      int row = rows.removeFirst();
      for (int candidate : candidates) {
        if (!reachedFrom.containsKey(candidate) && sameRow(row, candidate)) {
          reachedFrom.put(candidate, row);
          if (partnerOfActual[candidate] < 0) {
            swap(candidate, reachedFrom);
            return;
          }
          rows.add(partnerOfActual[candidate]);
        }
      }
    }
  }

  private void swap(int free, Map<Integer, Integer> reachedFrom) {
    int candidate = free;
    while (candidate >= 0) {
      int row = reachedFrom.getOrDefault(candidate, -1);
      int next = partnerOfExpected[row];
      match(row, candidate);
      candidate = next;
    }
  }

  private void match(int expectedRow, int actualRow) {
    partnerOfExpected[expectedRow] = actualRow;
    partnerOfActual[actualRow] = expectedRow;
  }

  private boolean sameRow(int expectedRow, int actualRow) {
    List<Object> a = expected.get(expectedRow);
    List<Object> b = actual.get(actualRow);
    for (int c = 0; c < a.size(); c++) {
      if (!cells.same(a.get(c), b.get(c))) {
        return false;
      }
    }
    return true;
  }

  /// The columns in which the tolerance cannot matter on either side.
  private List<Integer> exactColumns() {
    int columns = expected.isEmpty() ? 0 : expected.getFirst().size();
    List<Integer> exact = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      int column = c;
      boolean fuzzy =
          expected.stream().anyMatch(row -> Cells.isFuzzy(row.get(column)))
              || actual.stream().anyMatch(row -> Cells.isFuzzy(row.get(column)));
      if (!fuzzy) {
        exact.add(c);
      }
    }
    return exact;
  }

  private static List<Object> pick(List<Object> row, List<Integer> columns) {
    return columns.stream().map(row::get).toList();
  }
}
