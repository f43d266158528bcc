package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.sql.engine.UnsupportedByEngine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Calcite alone gets wrong with windows, most of it without a word.
class WindowCuresTest {
  private static final String T =
      "(VALUES (1, 10, DATE '2024-01-01'), (2, 20, DATE '2024-01-02'), (4, 40, DATE '2024-01-09'))"
          + " AS t(k, v, d)";

  private final Runs runs = Runs.overDialect();

  @Test
  void countsDistinctValuesOverAWindow() {
    assertEquals(
        List.of("2", "2", "2"),
        runs.lines("SELECT COUNT(DISTINCT x) OVER () FROM (VALUES (1), (1), (2)) AS t(x)"));
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

  @ParameterizedTest
  @CsvSource({
    "n RANGE BETWEEN 1 PRECEDING AND CURRENT ROW, 1|1 2|2 3|2 4|2 5|1",
    "n RANGE BETWEEN 1 FOLLOWING AND 1 FOLLOWING, 1|1 2|0 3|2 4|2 5|0",
    "n RANGE BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING, 1|5 2|5 3|2 4|2 5|3",
    "n DESC RANGE BETWEEN 1 PRECEDING AND CURRENT ROW, 1|2 2|1 3|2 4|2 5|1",
    "n NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND 1 FOLLOWING, 1|4 2|4 3|2 4|2 5|5",
    "n DESC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING, 1|4 2|3 3|2 4|2 5|2"
  })
  void keepsNullsTogetherInARangeOverThem(String window, String counts) {
    assertEquals(
        List.of(counts.split(" ")),
        runs.lines(
            "SELECT k, COUNT(*) OVER (ORDER BY "
                + window
                + ") FROM (VALUES (1, 1), (2, 2), (3, NULLIF(1, 1)), (4, NULLIF(1, 1)), (5, 4))"
                + " AS t(k, n)"));
  }

  @Test
  void leavesARangeOverNullsAndTheLargestNumbersToAnotherEngine() {
    assertThrows(
        UnsupportedByEngine.class,
        () ->
            runs.run(
                "SELECT SUM(1) OVER (ORDER BY n RANGE BETWEEN 1 PRECEDING AND CURRENT ROW)"
                    + " FROM (VALUES (9000000000000000000), (NULLIF(1, 1))) AS t(n)"));
  }

  @Test
  void looksBackAlongADescendingRangeWithNullsFirst() {
    assertEquals(
        List.of("1|30", "2|20", "4|40"),
        runs.lines(
            "SELECT k, SUM(v) OVER (ORDER BY k DESC NULLS FIRST RANGE BETWEEN 1 PRECEDING AND"
                + " CURRENT ROW) FROM "
                + T));
  }

  @Test
  void looksBackAlongADescendingRangeOfDates() {
    assertEquals(
        List.of("1|30", "2|20", "4|40"),
        runs.lines(
            "SELECT k, SUM(v) OVER (ORDER BY d DESC RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND"
                + " CURRENT ROW) FROM "
                + T));
  }

  @Test
  void leavesARangeOfMonthsToAnotherEngine() {
    assertThrows(
        UnsupportedByEngine.class,
        () ->
            runs.run(
                "SELECT SUM(v) OVER (ORDER BY d RANGE BETWEEN INTERVAL '1' MONTH PRECEDING AND"
                    + " CURRENT ROW) FROM "
                    + T));
  }

  @Test
  void countsGroupsOfPeersInAFrame() {
    String t = "(VALUES (1, 10), (2, 10), (3, 20), (4, NULLIF(1, 1))) AS t(k, v)";
    assertEquals(
        List.of("1|3", "2|3", "3|2", "4|1"),
        runs.lines(
            "SELECT k, COUNT(*) OVER (ORDER BY v DESC NULLS FIRST GROUPS BETWEEN 1 PRECEDING AND"
                + " CURRENT ROW) FROM "
                + t));
    assertEquals(
        List.of("1|20|2", "2|20|1", "3|NULL|1", "4|NULL|0"),
        runs.lines(
            "SELECT k, MIN(v) OVER (ORDER BY v GROUPS BETWEEN 1 FOLLOWING AND 1 FOLLOWING),"
                + " COUNT(*) OVER (ORDER BY v, k DESC GROUPS BETWEEN 1 FOLLOWING AND 2 FOLLOWING)"
                + " - CASE WHEN k = 2 THEN 1 ELSE 0 END FROM "
                + t));
    assertEquals(
        List.of("20|2"),
        runs.lines(
            "SELECT v, n FROM (SELECT v, SUM(COUNT(*)) OVER (ORDER BY v GROUPS 1 PRECEDING) - 1 AS"
                + " n FROM "
                + t
                + " GROUP BY v) g WHERE v = 20"));
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

  @ParameterizedTest
  @ValueSource(strings = {"ARRAY_AGG(v)", "ARRAY_AGG(v) FILTER (WHERE v > 1)", "COLLECT_SET(v)"})
  void leavesCollectionsThatGrowOverAWindowToAnotherEngine(String aggregate) {
    assertThrows(
        UnsupportedByEngine.class,
        () -> runs.run("SELECT " + aggregate + " OVER (ORDER BY k) FROM " + T));
  }
}
