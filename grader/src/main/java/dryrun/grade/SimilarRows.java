package dryrun.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Pairs rows that found no equal partner with the one that they were most likely meant to be, so
/// that a wrong cell shows as a wrong cell and not as a missing and an unexpected row.
///
/// Rows are paired from the most similar down. Agreement in a column weighs by how many different
/// values the column has: the same user says more than the same count. Rows that agree in less than
/// half of the weight are not paired.
final class SimilarRows {
  private static final int MOST_PAIRS = 250_000;

  private final List<List<Object>> expected;
  private final List<List<Object>> actual;
  private final Cells cells;
  private final double[] weights;

  SimilarRows(List<List<Object>> expected, List<List<Object>> actual, Cells cells) {
    this.expected = expected;
    this.actual = actual;
    this.cells = cells;
    this.weights = weights();
  }

  /// An expected and an actual row by their indexes.
  record Pair(int expected, int actual) {}

  /// The pairs among the rows given; with very many rows none, for a person would not read them.
  List<Pair> pair(List<Integer> expectedRows, List<Integer> actualRows) {
    if ((long) expectedRows.size() * actualRows.size() > MOST_PAIRS) {
      return List.of();
    }
    record Scored(Pair pair, double score, int distance) {}
    List<Scored> candidates = new ArrayList<>();
    for (int e : expectedRows) {
      for (int a : actualRows) {
        double score = similarity(e, a);
        if (score >= 0.5) {
          candidates.add(new Scored(new Pair(e, a), score, Math.abs(e - a)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::distance));
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> usedExpected = new HashSet<>();
    Set<Integer> usedActual = new HashSet<>();
    for (Scored candidate : candidates) {
      Pair pair = candidate.pair;
      if (!usedExpected.contains(pair.expected) && !usedActual.contains(pair.actual)) {
        usedExpected.add(pair.expected);
        usedActual.add(pair.actual);
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /// The columns in which two rows differ.
  List<Integer> differing(int expectedRow, int actualRow) {
    List<Integer> differing = new ArrayList<>();
    for (int c = 0; c < weights.length; c++) {
      if (!sameCell(expectedRow, actualRow, c)) {
        differing.add(c);
      }
    }
    return differing;
  }

  private boolean sameCell(int expectedRow, int actualRow, int column) {
    return cells.same(expected.get(expectedRow).get(column), actual.get(actualRow).get(column));
  }

  /// The share of the weight in which two rows agree, 0 to 1.
  private double similarity(int expectedRow, int actualRow) {
    double agreed = 0;
    double all = 0;
    for (int c = 0; c < weights.length; c++) {
      all += weights[c];
      agreed += sameCell(expectedRow, actualRow, c) ? weights[c] : 0;
    }
    return all == 0 ? 0 : agreed / all;
  }

  private double[] weights() {
    int columns = expected.isEmpty() ? 0 : expected.getFirst().size();
    double[] result = new double[columns];
    for (int c = 0; c < columns; c++) {
      Set<Object> values = new HashSet<>();
      for (List<Object> row : expected) {
        values.add(row.get(c));
      }
      result[c] = (double) values.size() / expected.size();
    }
    return result;
  }
}
