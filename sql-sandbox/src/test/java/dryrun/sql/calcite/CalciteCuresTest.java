package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.SqlError.Position;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Calcite alone gets wrong, most of it without a word.
class CalciteCuresTest {
  private static final String T =
      "(VALUES (1, 10, DATE '2024-01-01'), (2, 20, DATE '2024-01-02'), (4, 40, DATE '2024-01-09'))"
          + " AS t(k, v, d)";

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
  void namesAMisspeltColumnWhereItStands() {
    assertEquals(
        new SqlError(
            Kind.SEMANTIC,
            "Column 'amout' not found in any table",
            Optional.of(new Position(1, 22))),
        runs.error("SELECT user_id == 1, amout AS amount FROM orders"));
  }

  @Test
  void countsDistinctValuesOverAWindow() {
    assertEquals(
        List.of("2", "2", "2"),
        runs.lines("SELECT COUNT(DISTINCT x) OVER () FROM (VALUES (1), (1), (2)) AS t(x)"));
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
  void comparesDaysWithDaysInARangeOverDates() {
    assertEquals(
        List.of("1|10", "2|30", "4|40"),
        runs.lines(
            "SELECT k, SUM(v) OVER (ORDER BY d RANGE BETWEEN INTERVAL '3' DAY PRECEDING AND CURRENT"
                + " ROW) FROM "
                + T));
  }

  @Test
  void looksBackAlongADescendingRange() {
    assertEquals(
        List.of("1|30", "2|20", "4|40"),
        runs.lines(
            "SELECT k, SUM(v) OVER (ORDER BY k DESC RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM"
                + " "
                + T));
  }

  @Test
  void givesNoNthValueOfAShorterFrame() {
    assertEquals(
        List.of("1|NULL", "2|NULL", "4|NULL"),
        runs.lines(
            "SELECT k, NTH_VALUE(v, 3) OVER (ORDER BY k ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)"
                + " FROM "
                + T));
  }

  @Test
  void givesNoFirstValueOfAnEmptyFrame() {
    assertEquals(
        List.of("1|NULL", "2|10", "4|20"),
        runs.lines(
            "SELECT k, FIRST_VALUE(v) OVER (ORDER BY k ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING)"
                + " FROM "
                + T));
  }

  @Test
  void keepsANullThatIsTheFirstValue() {
    assertEquals(
        List.of("1|NULL", "2|NULL"),
        runs.lines(
            "SELECT k, FIRST_VALUE(v) OVER (ORDER BY k ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT"
                + " ROW) FROM (VALUES (1, CAST(NULL AS INTEGER)), (2, 5)) AS t(k, v)"));
  }

  @Test
  void leavesARangeOverANullableKeyToAnotherEngine() {
    assertThrows(
        UnsupportedByEngine.class,
        () ->
            runs.run(
                "SELECT SUM(qty) OVER (ORDER BY n RANGE BETWEEN 1 PRECEDING AND CURRENT ROW)"
                    + " FROM (SELECT qty, NULLIF(qty, 3) AS n FROM orders) t"));
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
  void refusesToOverflow() {
    assertEquals(
        SqlError.of(Kind.RUNTIME, "A number is out of the range of its type"),
        runs.error("SELECT qty + 2147483647 FROM orders"));
  }

  @Test
  void failsTheRunAndNotThePlanOnAConstantDivisionByZero() {
    SqlError byZero = SqlError.of(Kind.RUNTIME, "Division by zero");
    assertEquals(byZero, runs.error("SELECT 7 / 0"));
    assertEquals(byZero, runs.error("SELECT 7 / 0"));
  }

  @Test
  void roundsHalfUpInACast() {
    assertEquals(List.of("3|-3"), runs.lines("SELECT CAST(2.5 AS INT), CAST(-2.5 AS INT)"));
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
  }

  @Test
  void leavesNullAmongTheRowsOfACorrelatedSubqueryToAnotherEngine() {
    assertThrows(
        UnsupportedByEngine.class,
        () ->
            runs.run(
                "SELECT order_id FROM orders o WHERE NULLIF(qty, 1) NOT IN (SELECT qty FROM orders"
                    + " p WHERE p.user_id > o.user_id)"));
    assertEquals(
        List.of("2"),
        runs.lines(
            "SELECT x FROM (VALUES (NULLIF(1, 1)), (2)) AS t(x) WHERE x IN (SELECT qty FROM orders"
                + " o WHERE o.qty = t.x)"));
  }

  @Test
  void completesAMonthOnTheLastDayOfAShorterOne() {
    assertEquals(
        List.of("1|-2|1|0|0"),
        runs.lines(
            "SELECT DATE_DIFF('month', DATE '2024-01-31', DATE '2024-02-29'), DATE_DIFF('month',"
                + " DATE '2024-02-29', DATE '2023-12-31'), DATE_DIFF('year', DATE '2024-02-29',"
                + " DATE '2025-02-28'), DATE_DIFF('quarter', DATE '2024-01-31', DATE"
                + " '2024-04-29'), DATE_DIFF('month', TIMESTAMP '2024-01-31 10:00:00', TIMESTAMP"
                + " '2024-02-29 09:00:00')"));
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
    assertEquals(
        List.of("3"),
        runs.lines(
            "SELECT COUNT(*) FROM (VALUES 1, 2, 3, 4) AS t(x) WHERE EXISTS (SELECT 1 FROM orders o"
                + " WHERE o.order_id = t.x AND EXISTS (SELECT 1 FROM orders p WHERE p.order_id >"
                + " o.order_id + 36))"));
  }

  @Test
  void castsAsTrinoDoes() {
    assertEquals(
        List.of("3|-3|3|true|false|true|1.5E0|1.0E-1|0E0|1.25"),
        runs.lines(
            "SELECT CAST(x AS INTEGER), CAST(-x AS BIGINT), TRY_CAST(x AS INTEGER),"
                + " CAST(TRUE AS VARCHAR), CAST(1 = 2 AS VARCHAR), CAST(x > 2 AS VARCHAR),"
                + " CAST(x - 1 AS VARCHAR), CAST(CAST(0.1 AS REAL) AS VARCHAR), CAST(0e0 AS"
                + " VARCHAR), CAST(1.25 AS VARCHAR) FROM (VALUES (2.5e0)) AS t(x)"));
  }

  @Test
  void failsWhereASubqueryGivesMoreThanTheOneValueItStandsFor() {
    assertEquals(
        SqlError.of(Kind.RUNTIME, "A subquery that stands for one value gives more than one row"),
        runs.error("SELECT (SELECT order_id FROM orders)"));
  }

  @Test
  void failsWhereAnArrayOrMapHasNoSuchElement() {
    assertEquals(
        SqlError.of(Kind.RUNTIME, "The array has 2 elements, and none at place 5"),
        runs.error("SELECT ARRAY[1, 2][5]"));
    assertEquals(
        SqlError.of(Kind.RUNTIME, "The map has no key b"),
        runs.error("SELECT map(ARRAY['a'], ARRAY[1])['b']"));
    assertEquals(
        List.of("1|2|NULL|NULL"),
        runs.lines(
            "SELECT map(ARRAY['a'], ARRAY[1])['a'], ARRAY[1, 2][2], try(ARRAY[1][3]),"
                + " element_at(ARRAY[1], 2)"));
  }

  @Test
  void doesNotOverlookANullAmongTheElementsOfAnArray() {
    assertEquals(
        List.of("NULL|NULL|NULL|true|[1,NULL]"),
        runs.lines(
            "SELECT array_max(a), array_min(a), contains(a, 2), contains(a, 1), array_sort(a)"
                + " FROM (VALUES (ARRAY[NULL, 1])) AS t(a)"));
  }

  @Test
  void readsPartsOfDatesAsTrinoDoes() {
    assertEquals(
        List.of("7|7|1|38"),
        runs.lines(
            "SELECT EXTRACT(DOW FROM DATE '2024-01-07'), EXTRACT(DAY_OF_WEEK FROM DATE"
                + " '2024-01-07'), EXTRACT(WEEK FROM DATE '2024-01-07'), EXTRACT(DOY FROM DATE"
                + " '2024-02-07')"));
  }

  @Test
  void givesLagADefaultOfAnotherType() {
    assertEquals(
        List.of("1|0.5", "2|1"),
        runs.lines(
            "SELECT k, LAG(v, 1, 0.5) OVER (ORDER BY k)"
                + " FROM (VALUES (1, CAST(1 AS DOUBLE)), (2, CAST(2 AS DOUBLE))) AS t(k, v)"));
  }

  @Test
  void keepsANullThatLagFinds() {
    assertEquals(
        List.of("1|0|false", "2|NULL|true", "3|7|false"),
        runs.lines(
            "SELECT k, before, before IS NULL FROM (SELECT k, LAG(v, 1, 0) OVER (ORDER BY k) AS"
                + " before FROM (VALUES (1, NULLIF(1, 1)), (2, 7), (3, 8)) AS t(k, v)) l"));
  }

  @Test
  void keepsANullThatLeadFindsBesideADefaultOfAnotherType() {
    assertEquals(
        List.of("1|NULL", "2|-1"),
        runs.lines(
            "SELECT k, LEAD(x, 1, -1) OVER (ORDER BY k)"
                + " FROM (VALUES (1, 0.5e0), (2, CAST(NULL AS DOUBLE))) AS t(k, x)"));
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

  @ParameterizedTest
  @ValueSource(strings = {"ARRAY_AGG(v)", "ARRAY_AGG(v) FILTER (WHERE v > 1)", "COLLECT_SET(v)"})
  void leavesCollectionsThatGrowOverAWindowToAnotherEngine(String aggregate) {
    assertThrows(
        UnsupportedByEngine.class,
        () -> runs.run("SELECT " + aggregate + " OVER (ORDER BY k) FROM " + T));
  }

  @Test
  void subtractsTimesFromTimes() {
    assertEquals(
        List.of("2 00:00:00.000|0 01:30:00.000"),
        runs.lines(
            "SELECT DATE '2024-01-03' - DATE '2024-01-01',"
                + " TIMESTAMP '2024-01-01 01:30:00' - TIMESTAMP '2024-01-01 00:00:00'"));
  }

  @Test
  void plansAJoinOfConstantsWithoutDerivingFiltersForEver() {
    assertEquals(
        List.of("2|5"),
        runs.lines(
            "SELECT a.x, b.y FROM (VALUES (1, 'a  '), (2, 'b')) AS a(x, c)"
                + " JOIN (VALUES ('b', 5)) AS b(d, y) ON a.c = b.d"));
  }

  @Test
  void divisionAndNullsMeanWhatTheyMeanInTrino() {
    assertEquals(
        List.of("3|Infinity|0.33333|44.44444|NULL|NULL||NULL"),
        runs.lines(
            "SELECT 7 / 2, CAST(7 AS DOUBLE) / 0, 1.00 / 3, 100.0 * 4 / 9, CONCAT('a', NULL),"
                + " GREATEST(1, NULL), SUBSTR('abc', 0, 2), SPLIT_PART('a b', ' ', 3)"));
  }

  @Test
  void comparesPaddedTextWithoutItsBlanks() {
    assertEquals(
        runs.lines("SELECT user_id FROM dim_user WHERE country_code = 'US'"),
        runs.lines("SELECT user_id FROM dim_user WHERE CAST(country_code AS CHAR(5)) = 'US'"));
  }

  @Test
  void weeksBeginOnMonday() {
    assertEquals(
        List.of("2024-01-01|7"),
        runs.lines("SELECT DATE_TRUNC('week', DATE '2024-01-07'), DAY_OF_WEEK(DATE '2024-01-07')"));
  }

  @Test
  void suggestsTheFunctionThatWasMeant() {
    assertEquals(
        new SqlError(
            Kind.SEMANTIC,
            "There is no function lenght; did you mean length?",
            Optional.of(new Position(1, 8))),
        runs.error("SELECT lenght(status) FROM orders"));
  }

  @Test
  void ordersByWhatIsNotSelected() {
    assertEquals(
        List.of(List.of(4), List.of(2), List.of(1)),
        runs.rows("SELECT k FROM " + T + " ORDER BY v * k DESC").table().rows());
  }
}
