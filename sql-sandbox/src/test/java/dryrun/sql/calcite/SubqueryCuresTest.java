package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Calcite alone gets wrong with subqueries and joins, most of it without a word.
class SubqueryCuresTest {
  private final Runs runs = Runs.overDialect();

  @Test
  void keepsTheRowsBesideTheCountOfNothing() {
    String nothing = "(SELECT qty FROM orders WHERE 2 = 1)";
    assertEquals(
        List.of("1", "2"),
        runs.lines(
            "SELECT order_id FROM orders WHERE order_id < 3 AND (order_id = order_id OR order_id IN"
                + " "
                + nothing
                + ")"));
    assertEquals(
        List.of("1", "2"),
        runs.lines(
            "SELECT order_id FROM orders CROSS JOIN (SELECT COUNT(*) AS n FROM "
                + nothing
                + " t) c WHERE order_id < 3"));
  }

  @Test
  void findsNothingBesideACorrelatedSubqueryWhereThereIsNothing() {
    assertEquals(
        List.of(),
        runs.lines(
            "SELECT user_id FROM dim_user u WHERE EXISTS (SELECT 1 FROM orders o WHERE o.user_id ="
                + " u.user_id) AND EXISTS (SELECT 1 FROM orders p WHERE p.qty > 1000)"));
    assertEquals(
        List.of(),
        runs.lines(
            "SELECT DISTINCT 1 FROM dim_user u CROSS JOIN LATERAL (SELECT qty FROM orders o WHERE"
                + " o.user_id = u.user_id AND o.qty > 1000) l"));
    assertEquals(
        List.of(),
        runs.lines(
            "SELECT DISTINCT 1 / NULLIF(0, 0) FROM dim_user u WHERE u.user_id < 0 AND EXISTS"
                + " (SELECT 1 FROM orders o WHERE o.user_id = u.user_id)"));
  }

  /// What the right side of a loop was in the first round is not what it is in the next.
  @Test
  void computesTheRightSideOfALoopAnewInEachRoundOfARecursion() {
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7"),
        runs.lines(
            "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT t.n + 1 FROM (VALUES 1) AS v(x) JOIN"
                + " t ON t.n + v.x < 8) SELECT n FROM t"));
  }

  @Test
  void takesAsManyDifferentRowsOfAUnionAsTheLimitSays() {
    assertEquals(
        List.of("1", "2", "3"),
        runs.lines(
            "SELECT * FROM (SELECT qty AS c FROM orders WHERE order_id IS DISTINCT FROM -1 UNION"
                + " SELECT 1 AS c FROM logs) t ORDER BY c LIMIT 3"));
  }

  @Test
  void filtersWhatAnExistsBesideAnOrHasLeft() {
    assertEquals(
        List.of("2"),
        runs.lines(
            "WITH w AS (SELECT order_id, ds FROM orders o WHERE NOT EXISTS (SELECT 1 FROM orders p"
                + " WHERE p.order_id > o.order_id) OR o.order_id = 2)"
                + " SELECT order_id FROM w WHERE order_id < 5"));
  }

  @Test
  void doesNotKnowWhetherAValueIsAmongRowsWithANull() {
    String rows = "(SELECT y FROM (VALUES (1, 5), (2, NULLIF(1, 1))) AS s(g, y) WHERE g < 3)";
    assertEquals(
        List.of("NULL|true|false|true|true"),
        runs.lines(
            "SELECT 7 IN ROWS, (7 IN ROWS) IS NOT TRUE, (5 IN ROWS) IS NOT TRUE, (7 NOT IN ROWS) IS"
                    .replace("ROWS", rows)
                + " NOT FALSE, (COALESCE(k, 7) = ANY "
                + rows
                + ") IS NOT TRUE FROM (VALUES 1) AS t(k)"));
    assertEquals(
        List.of("2", "3"),
        runs.lines(
            "SELECT order_id FROM orders WHERE order_id IN (2, 3) AND (7 IN "
                + rows
                + ") IS NOT TRUE"));
  }

  /// A NULL beside a row, an equal row, a NULL beside none, a row of NULL, another row.
  @Test
  void tellsNullAmongTheRowsOfACorrelatedSubquery() {
    String t = "(VALUES (1, NULLIF(1, 1)), (2, 5), (3, NULLIF(1, 1)), (4, 7), (5, 7)) AS t(k, x)";
    String rows =
        "(SELECT y FROM (VALUES (1, 5), (2, 5), (4, NULLIF(1, 1)), (5, 5)) AS s(g, y) WHERE s.g ="
            + " t.k)";
    assertEquals(List.of("3", "5"), runs.lines("SELECT k FROM " + t + " WHERE x NOT IN " + rows));
    assertEquals(
        List.of("1|NULL|NULL", "2|false|true", "3|true|false", "4|NULL|NULL", "5|true|true"),
        runs.lines("SELECT k, x > ALL " + rows + ", x >= ANY " + rows + " FROM " + t));
    assertEquals(List.of("2"), runs.lines("SELECT k FROM " + t + " WHERE x IN " + rows));
  }

  @Test
  void leavesNullAmongPairsOfACorrelatedSubqueryToAnotherEngine() {
    assertThrows(
        UnsupportedByEngine.class,
        () ->
            runs.run(
                "SELECT order_id FROM orders o WHERE (NULLIF(qty, 1), 1) NOT IN (SELECT qty, 1 FROM"
                    + " orders p WHERE p.user_id > o.user_id)"));
  }

  /// A key that is cast adds a column below the join, which must not move those that are selected.
  @Test
  void selectsTheColumnsThatAreMeantBesideACorrelatedSubqueryOverACastKey() {
    String joined =
        " FROM (VALUES 1) AS a(x) JOIN (VALUES (CAST(1 AS BIGINT), 10, 20)) AS b(k, m, n)";
    String found = "EXISTS (SELECT 1 FROM orders o WHERE o.order_id = a.x)";
    assertEquals(
        List.of("true|10"), runs.lines("SELECT " + found + ", b.m" + joined + " ON a.x = b.k"));
    assertEquals(
        List.of("1|10"),
        runs.lines("SELECT COUNT_IF(" + found + "), MIN(b.m)" + joined + " ON a.x = b.k"));
  }

  @Test
  void keepsEqualRowsWithoutAPartnerApart() {
    assertEquals(
        List.of("1|NULL", "NULL|5", "NULL|5"),
        runs.lines(
            "SELECT a.x, b.y FROM (VALUES 1) AS a(x) FULL JOIN (VALUES 5, 5) AS b(y)"
                + " ON a.x > b.y"));
    assertEquals(
        List.of("NULL", "NULL"),
        runs.lines(
            "SELECT a.x FROM (SELECT x FROM (VALUES 1) AS t(x) WHERE x > 1) AS a"
                + " FULL JOIN (VALUES 5, 5) AS b(y) ON TRUE"));
  }

  /// Users who have placed every order there is: nobody has.
  @Test
  void leavesSubqueriesThatReachPastTheQueryAroundThemToAnotherEngine() {
    assertThrows(
        UnsupportedByEngine.class,
        () ->
            runs.run(
                "SELECT u.user_id FROM dim_user u WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE"
                    + " NOT EXISTS (SELECT 1 FROM orders p WHERE p.user_id = u.user_id AND"
                    + " p.order_id = o.order_id))"));
    assertThrows(
        UnsupportedByEngine.class,
        () ->
            runs.run(
                "SELECT u.user_id FROM dim_user u WHERE EXISTS (SELECT 1 FROM orders o WHERE"
                    + " u.user_id NOT IN (SELECT p.user_id FROM orders p WHERE p.qty = o.qty))"));
    assertEquals(
        List.of("3"),
        runs.lines(
            "SELECT COUNT(*) FROM (VALUES 1, 2, 3, 4) AS t(x) WHERE EXISTS (SELECT 1 FROM orders o"
                + " WHERE o.order_id = t.x AND EXISTS (SELECT 1 FROM orders p WHERE p.order_id >"
                + " o.order_id + 36))"));
  }

  @Test
  void failsWhereASubqueryGivesMoreThanTheOneValueItStandsFor() {
    assertEquals(
        SqlError.of(Kind.RUNTIME, "A subquery that stands for one value gives more than one row"),
        runs.error("SELECT (SELECT order_id FROM orders)"));
  }

  @Test
  void plansAJoinOfConstantsWithoutDerivingFiltersForEver() {
    assertEquals(
        List.of("2|5"),
        runs.lines(
            "SELECT a.x, b.y FROM (VALUES (1, 'a  '), (2, 'b')) AS a(x, c)"
                + " JOIN (VALUES ('b', 5)) AS b(d, y) ON a.c = b.d"));
  }
}
