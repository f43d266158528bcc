package dryrun.grade;

import dryrun.sql.ResultTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The choice that a reference leaves open when it ends in ORDER BY and LIMIT: which of the rows
/// that tie at the border are kept.
///
/// Any rows are right that are rows of the query without its limit and whose keys are those of the
/// first rows in order. Rather than judging by another rule, the choice is made that agrees best
/// with the answer; the answer is then compared with it as with any reference, and the difference
/// reads as well.
///
/// @param all the result without the limit, in order
/// @param keys the columns by which it is ordered
/// @param offset rows left out at the start
/// @param count rows kept
record OpenTies(ResultTable all, List<Integer> keys, int offset, int count) {

  /// The right result that is most like the answer.
  ResultTable choose(ResultTable answer, Cells cells) {
    if (answer.columns().size() != all.columns().size()) {
      return table(all.rows().subList(start(), end()));
    }
    List<List<Object>> allKeys = KeyedRows.of(all, answer);
    List<List<Object>> answerKeys = KeyedRows.of(answer, all);
    Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < allKeys.size(); i++) {
      groups.computeIfAbsent(tie(allKeys.get(i)), k -> new ArrayList<>()).add(i);
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      int wanted = (int) group.stream().filter(i -> i >= start() && i < end()).count();
      for (int row : nearest(group, wanted, allKeys, answerKeys, cells)) {
        rows.add(all.rows().get(row));
      }
    }
    return table(rows);
  }

  private int start() {
    return Math.min(offset, all.rows().size());
  }

  private int end() {
    return (int) Math.min((long) start() + count, all.rows().size());
  }

  private static List<Integer> nearest(
      List<Integer> group,
      int wanted,
      List<List<Object>> allKeys,
      List<List<Object>> answerKeys,
      Cells cells) {
    if (wanted == 0 || wanted == group.size()) {
      return wanted == 0 ? List.of() : group;
    }
    RowMatch match = new RowMatch(group.stream().map(allKeys::get).toList(), answerKeys, cells);
    List<Integer> chosen = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      (match.ofExpected(i) >= 0 ? chosen : others).add(group.get(i));
    }
    chosen.addAll(others);
    return chosen.subList(0, wanted).stream().sorted().toList();
  }

  private List<Object> tie(List<Object> row) {
    return keys.stream().map(row::get).toList();
  }

  private ResultTable table(List<List<@Nullable Object>> rows) {
    return new ResultTable(all.columns(), rows);
  }
}
