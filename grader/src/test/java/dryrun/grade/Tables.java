package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Result tables written by hand.
final class Tables {
  private Tables() {}

  /// Columns of no particular type, named by the words of a text.
  static ResultTable table(String columns, List<List<@Nullable Object>> rows) {
    return new ResultTable(
        Arrays.stream(columns.split(" "))
            .map(name -> new Column(name, SqlType.Simple.UNKNOWN))
            .toList(),
        rows);
  }

  @SafeVarargs
  static List<List<@Nullable Object>> rows(List<@Nullable Object>... rows) {
    List<List<@Nullable Object>> all = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      all.add(row);
    }
    return all;
  }

  static List<@Nullable Object> row(@Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell);
    }
    return row;
  }

  static Judging multiset() {
    return new Judging(false, List.of(), 1e-9, Optional.empty());
  }

  static Judging orderedBy(String... columns) {
    List<Judging.OrderKey> keys =
        Arrays.stream(columns).map(c -> new Judging.OrderKey(c, false, false)).toList();
    return new Judging(false, keys, 1e-9, Optional.empty());
  }
}
