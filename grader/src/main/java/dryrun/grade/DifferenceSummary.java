package dryrun.grade;

import dryrun.grade.SqlVerdict.RowPair;
import dryrun.sql.ResultTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says in one sentence how the rows of two results differ.
final class DifferenceSummary {
  private static final int MOST_NAMED = 3;

  private final ResultTable expected;
  private final ResultTable actual;
  private final List<RowPair> pairs;
  private final List<Integer> identity;

  DifferenceSummary(ResultTable expected, ResultTable actual, List<RowPair> pairs) {
    this.expected = expected;
    this.actual = actual;
    this.pairs = pairs;
    this.identity = identity();
  }

  /// Such as `Two rows are missing: user_id 7 and 9.`
  String sentence() {
    int wanted = expected.rows().size();
    int given = actual.rows().size();
    if (given == 0) {
      return "Your result has no rows; " + Summaries.count(wanted) + be(wanted) + "expected.";
    }
    if (wanted == 0) {
      return "No rows are expected; your result has " + Summaries.count(given) + ".";
    }
    return CellKinds.mismatch(expected, actual).orElseGet(this::rowSentence);
  }

  private record Part(String what, String detail) {}

  private String rowSentence() {
    List<List<@Nullable Object>> missing = new ArrayList<>();
    List<List<@Nullable Object>> rare = new ArrayList<>();
    List<List<@Nullable Object>> unexpected = new ArrayList<>();
    List<List<@Nullable Object>> often = new ArrayList<>();
    Set<List<@Nullable Object>> inExpected = new HashSet<>(expected.rows());
    Set<List<@Nullable Object>> inActual = new HashSet<>(actual.rows());
    List<RowPair> differing = new ArrayList<>();
    for (RowPair pair : pairs) {
      if (pair.actual().isEmpty()) {
        List<@Nullable Object> row = expected.rows().get(pair.expected().orElseThrow());
        (inActual.contains(row) ? rare : missing).add(row);
      } else if (pair.expected().isEmpty()) {
        List<@Nullable Object> row = actual.rows().get(pair.actual().orElseThrow());
        (inExpected.contains(row) ? often : unexpected).add(row);
      } else if (!pair.differing().isEmpty()) {
        differing.add(pair);
      }
    }
    List<Part> parts = new ArrayList<>();
    add(parts, missing, "is missing", "are missing");
    add(parts, rare, "appears less often than expected", "appear less often than expected");
    add(parts, unexpected, "should not be there", "should not be there");
    add(parts, often, "appears more often than expected", "appear more often than expected");
    if (!differing.isEmpty()) {
      parts.add(differing(differing));
    }
    return join(parts);
  }

  private void add(List<Part> parts, List<List<@Nullable Object>> rows, String one, String many) {
    if (!rows.isEmpty()) {
      String verb = rows.size() == 1 ? one : many;
      List<List<@Nullable Object>> different = new ArrayList<>(new LinkedHashSet<>(rows));
      parts.add(new Part(Summaries.rows(rows.size()) + " " + verb, names(different)));
    }
  }

  private Part differing(List<RowPair> rows) {
    Set<Integer> columns = new TreeSet<>();
    rows.forEach(pair -> columns.addAll(pair.differing()));
    String what =
        Summaries.rows(rows.size())
            + (rows.size() == 1 ? " differs in " : " differ in ")
            + Summaries.list(columns.stream().map(this::columnName).toList());
    RowPair first = rows.getFirst();
    int column = first.differing().getFirst();
    List<@Nullable Object> wanted = expected.rows().get(first.expected().orElseThrow());
    List<@Nullable Object> given = actual.rows().get(first.actual().orElseThrow());
    String where = identity.contains(column) ? "" : " for " + name(wanted);
    String detail =
        columnName(column)
            + " is "
            + Summaries.cell(given.get(column))
            + " instead of "
            + Summaries.cell(wanted.get(column))
            + where;
    return new Part(what, detail);
  }

  private static String join(List<Part> parts) {
    if (parts.size() == 1) {
      return Summaries.sentence(parts.getFirst().what + ": " + parts.getFirst().detail);
    }
    return Summaries.sentence(
        Summaries.list(parts.stream().map(p -> p.what + " (" + p.detail + ")").toList()));
  }

  private String names(List<List<@Nullable Object>> rows) {
    List<String> names = new ArrayList<>();
    for (List<@Nullable Object> row : rows.subList(0, Math.min(rows.size(), MOST_NAMED))) {
      boolean bare = identity.size() == 1 && !names.isEmpty();
      names.add(bare ? Summaries.cell(row.get(identity.getFirst())) : name(row));
    }
    if (rows.size() > MOST_NAMED) {
      names.add(Summaries.count(rows.size() - MOST_NAMED) + " more");
    }
    return identity.size() == 1 ? Summaries.list(names) : String.join("; ", names);
  }

  private String name(List<@Nullable Object> row) {
    return String.join(
        ", ",
        identity.stream().map(c -> columnName(c) + " " + Summaries.cell(row.get(c))).toList());
  }

  private String columnName(int column) {
    return expected.columns().get(column).name();
  }

  private static String be(int n) {
    return n == 1 ? " is " : " are ";
  }

  /// The fewest columns from the left that tell the expected rows apart, at most three.
  private List<Integer> identity() {
    List<Integer> columns = new ArrayList<>();
    int most = Math.min(MOST_NAMED, expected.columns().size());
    while (columns.size() < most && !tellsApart(columns)) {
      columns.add(columns.size());
    }
    return columns;
  }

  private boolean tellsApart(List<Integer> columns) {
    Set<List<@Nullable Object>> seen = new HashSet<>();
    for (List<@Nullable Object> row : expected.rows()) {
      if (!seen.add(cells(row, columns))) {
        return false;
      }
    }
    return !columns.isEmpty();
  }

  private static List<@Nullable Object> cells(List<@Nullable Object> row, List<Integer> columns) {
    List<@Nullable Object> cells = new ArrayList<>();
    columns.forEach(c -> cells.add(row.get(c)));
    return cells;
  }
}
