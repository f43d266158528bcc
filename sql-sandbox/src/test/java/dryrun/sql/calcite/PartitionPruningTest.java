package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataSource;
import dryrun.sql.Explanation;
import dryrun.sql.Limits;
import dryrun.sql.Scan;
import dryrun.sql.SqlOutcome;
import dryrun.sql.engine.PreparedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which partitions a statement reads. `ev` has ten, of two rows each.
class PartitionPruningTest {
  private final Runs runs = Runs.over(days(10), Limits.DEFAULT);

  private static DataSource days(int days) {
    String rows =
        IntStream.rangeClosed(1, days)
            .mapToObj("1,a,2024-01-%1$02d\n2,b,2024-01-%1$02d\n"::formatted)
            .collect(Collectors.joining());
    return new DataSource.Files(
        "days",
        Map.of(
            "schema.sql",
            "CREATE TABLE ev (user_id BIGINT, action VARCHAR, ds VARCHAR)"
                + " WITH (partitioned_by = ARRAY['ds']);",
            "ev.csv",
            "user_id,action,ds\n" + rows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "1 # SELECT COUNT(*) FROM ev WHERE ds = '2024-01-05'",
        "3 # SELECT COUNT(*) FROM ev WHERE ds BETWEEN '2024-01-05' AND '2024-01-07'",
        "2 # WITH x AS (SELECT * FROM ev) SELECT COUNT(*) FROM x WHERE ds IN"
            + " ('2024-01-01','2024-01-09')",
        "1 # SELECT ds, COUNT(*) FROM ev GROUP BY ds HAVING ds = '2024-01-05'",
        "1 # SELECT COUNT(*) FROM ev WHERE CAST(ds AS DATE) = DATE '2024-01-05'",
        "9 # SELECT COUNT(*) FROM ev WHERE substr(ds, 1, 9) = '2024-01-0'",
        "9 # SELECT COUNT(*) FROM ev WHERE ds LIKE '2024-01-0%'",
        "7 # SELECT COUNT(*) FROM ev WHERE date_diff('day', CAST(ds AS DATE), DATE '2024-01-10') <"
            + " 7",
        "2 # SELECT COUNT(*) FROM ev WHERE (ds = '2024-01-05' AND action = 'a') OR (ds ="
            + " '2024-01-06' AND action = 'b')",
        "10 # SELECT COUNT(*) FROM ev WHERE ds = '2024-01-05' OR action = 'a'",
        "10 # SELECT * FROM (SELECT ds, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ds) rn"
            + " FROM ev) t WHERE rn = 1 AND ds = '2024-01-05'",
        "1 # SELECT * FROM (SELECT ds, ROW_NUMBER() OVER (PARTITION BY ds ORDER BY user_id) rn FROM"
            + " ev) t WHERE rn = 1 AND ds = '2024-01-05'",
      })
  void readsOnlyThePartitionsThatMayMatch(int expected, String sql) {
    assertEquals(
        List.of(expected), runs.rows(sql).scans().stream().map(Scan::partitionsScanned).toList());
  }

  @Test
  void carriesAFilterToTheOtherSideOfAJoin() {
    SqlOutcome.Rows rows =
        runs.rows(
            "SELECT COUNT(*) FROM ev a JOIN ev b ON a.user_id = b.user_id AND a.ds = b.ds"
                + " WHERE a.ds = '2024-01-05'");
    Scan one = new Scan("ev", 1, 10, List.of("user_id", "ds"), 2);
    assertEquals(List.of(1, 1), rows.scans().stream().map(Scan::partitionsScanned).toList());
    assertEquals(one.rows(), rows.scans().getFirst().rows());
  }

  @Test
  void readsOnlyTheColumnsThatAreUsed() {
    assertEquals(
        List.of(new Scan("ev", 1, 10, List.of("action"), 2)),
        runs.rows("SELECT action FROM ev WHERE ds = '2024-01-05'").scans());
  }

  @Test
  void servesAnyDatasetOfTheSchemaWithOnePlan() {
    PreparedQuery query = runs.prepare("SELECT COUNT(*) FROM ev WHERE ds > '2024-01-03'");
    Explanation.Plan ten = query.explain(runs.dataset());
    Explanation.Plan four = query.explain(Runs.over(days(4), Limits.DEFAULT).dataset());
    assertEquals(7, ten.scans().getFirst().partitionsScanned());
    assertEquals(1, four.scans().getFirst().partitionsScanned());
    assertEquals(ten.text(), four.text());
  }

  @Test
  void writesThePlanIndented() {
    assertEquals(
        """
        Aggregate group={}, EXPR$0=COUNT()
          PartitionScan table=[ev], columns=[ds], partitions=[>($2, '2024-01-03')]\
        """,
        runs.prepare("SELECT COUNT(*) FROM ev WHERE ds > '2024-01-03'")
            .explain(runs.dataset())
            .text());
  }
}
