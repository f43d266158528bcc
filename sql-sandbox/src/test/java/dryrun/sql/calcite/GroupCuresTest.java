package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.SqlError.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What Calcite alone gets wrong with groups and aggregates, most of it without a word.
class GroupCuresTest {
  private final Runs runs = Runs.overDialect();

  @Test
  void refusesAColumnThatIsNotGrouped() {
    assertEquals(
        new SqlError(
            Kind.SEMANTIC,
            "Expression 'status' is not being grouped",
            Optional.of(new Position(2, 3))),
        runs.error("SELECT user_id,\n  status FROM orders GROUP BY user_id"));
  }

  @Test
  void takesTheSumThatCoalesceMakesZero() {
    assertEquals(
        List.of("1|2|3|7"),
        runs.lines(
            "SELECT a, b, SUM(c), COALESCE(SUM(d), 0) FROM (VALUES (1, 2, 3, 7)) AS t(a, b, c, d)"
                + " GROUP BY a, b"));
  }

  @Test
  void countsDistinctRows() {
    for (String pair : List.of("(a, b)", "ROW(a, b)")) {
      assertEquals(
          List.of("3"),
          runs.lines(
              "SELECT COUNT(DISTINCT "
                  + pair
                  + ") FROM (VALUES (1, 'x'), (1, 'x'), (1, NULL), (2, 'x')) AS t(a, b)"));
    }
  }

  @Test
  void givesTheGrandTotalOfNothing() {
    assertEquals(
        List.of("NULL|0|NULL|1"),
        runs.lines(
            "SELECT ds, COUNT(*), SUM(amount), GROUPING(ds) FROM orders WHERE order_id < 0"
                + " GROUP BY ROLLUP (ds)"));
  }

  @Test
  void givesTheGrandTotalOfWhatIsKnownToBeNothing() {
    assertEquals(
        List.of("NULL|0"),
        runs.lines("SELECT ds, COUNT(*) FROM orders WHERE 1 = 2 GROUP BY ROLLUP (ds)"));
    assertEquals(
        List.of(),
        runs.lines(
            "SELECT n FROM (SELECT ds, COUNT(*) AS n FROM orders GROUP BY ROLLUP (ds)) t WHERE"
                + " 1 = 2"));
  }

  @Test
  void doesNotTakeAConstantForRolledUp() {
    assertEquals(
        List.of("1|x|0|1", "1|x|0|1", "2|x|0|1", "2|x|0|1"),
        runs.lines(
            "SELECT n, c, GROUPING(c), COUNT(*) FROM (SELECT order_id AS n, 'x' AS c FROM orders"
                + " ORDER BY order_id LIMIT 2) t GROUP BY n, c, ROLLUP (c)"));
    assertEquals(
        List.of("1|x|0|1", "NULL|NULL|3|1", "NULL|x|2|1"),
        runs.lines(
            "SELECT n, c, GROUPING(n, c), COUNT(*) FROM (SELECT order_id AS n, 'x' AS c FROM orders"
                + " WHERE order_id = 1) t GROUP BY GROUPING SETS ((n, c), (c), ())"));
  }

  @Test
  void makesNoGroupOfNothingByAConstantBesideACorrelation() {
    String none =
        " FROM dim_user u WHERE u.user_id < 0 AND EXISTS (SELECT 1 FROM orders o WHERE o.user_id ="
            + " u.user_id)";
    assertEquals(
        List.of(),
        runs.lines(
            "WITH w AS (SELECT DISTINCT 'x' AS c, u.user_id AS id"
                + none
                + ") SELECT c, COUNT(*) FROM w GROUP BY c"));
    assertEquals(
        List.of(),
        runs.lines(
            "WITH w AS (SELECT DISTINCT DATE '2024-02-01' AS c, u.user_id AS id"
                + none
                + ") SELECT c, MAX(id) FROM w GROUP BY GROUPING SETS ((c), (c))"));
    assertEquals(
        List.of(),
        runs.lines(
            "WITH w AS (SELECT DISTINCT u.user_id AS id, 1.50 AS c FROM dim_user u CROSS JOIN"
                + " LATERAL (SELECT qty FROM orders o WHERE o.user_id = u.user_id) l WHERE"
                + " u.user_id IS NULL) SELECT c, COUNT(*) FROM w GROUP BY c"));
  }

  @Test
  void givesOneValueNoVarianceOfASample() {
    assertEquals(
        List.of("1|NULL|NULL|NULL|NULL|NULL|0", "2|NULL|NULL|NULL|NULL|NULL|0"),
        runs.lines(
            "SELECT x, VAR_SAMP(1), VARIANCE(x), STDDEV_SAMP(x), STDDEV(1), COVAR_SAMP(x, x),"
                + " VAR_POP(x) FROM (VALUES (1), (2)) AS t(x) GROUP BY x"));
    assertEquals(
        List.of("1|NULL|NULL", "2|NULL|0.5"),
        runs.lines(
            "SELECT x, STDDEV_SAMP(1) OVER (PARTITION BY x), VAR_SAMP(x) OVER (ORDER BY x)"
                + " FROM (VALUES (1), (2)) AS t(x)"));
  }

  @Test
  void collectsNullsInAnArray() {
    String t = "(VALUES (1, 7), (1, NULLIF(1, 1)), (2, NULLIF(1, 1)), (3, 5)) AS t(k, v)";
    assertEquals(
        List.of(
            List.of(1, Arrays.asList(null, 7)),
            List.of(2, Arrays.asList((Object) null)),
            List.of(3, List.of(5))),
        runs.rows(
                "SELECT k, ARRAY_AGG(v ORDER BY v DESC NULLS FIRST) FROM "
                    + t
                    + " GROUP BY k ORDER BY k")
            .table()
            .rows());
    assertEquals(
        List.of(Arrays.asList(List.of(7, 5), List.of(7, 5), null)),
        runs.rows(
                "SELECT ARRAY_AGG(v) FILTER (WHERE v IS NOT NULL), COLLECT_LIST(v),"
                    + " ARRAY_AGG(v) FILTER (WHERE k > 9) FROM "
                    + t)
            .table()
            .rows());
  }

  @Test
  void collectsDistinctValuesWithNullAmongThem() {
    assertEquals(
        List.of(List.of(3)),
        runs.rows(
                "SELECT CARDINALITY(ARRAY_AGG(DISTINCT v))"
                    + " FROM (VALUES (7), (NULLIF(1, 1)), (7), (8), (NULLIF(1, 1))) AS t(v)")
            .table()
            .rows());
  }
}
