package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.SqlError.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What Calcite alone gets wrong with values, functions and names, most of it without a word.
class ValueCuresTest {
  private static final String T =
      "(VALUES (1, 10, DATE '2024-01-01'), (2, 20, DATE '2024-01-02'), (4, 40, DATE '2024-01-09'))"
          + " AS t(k, v, d)";

  private final Runs runs = Runs.overDialect();

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
  void knowsOneZeroOnly() {
    String t = "(VALUES (1, 0e0), (2, -1.5e0), (3, 2e0)) AS t(k, x)";
    assertEquals(List.of("0"), runs.lines("SELECT DISTINCT x * 0 FROM " + t));
    assertEquals(
        List.of("0|3"), runs.lines("SELECT x / 1e9 * 0, COUNT(*) FROM " + t + " GROUP BY 1"));
    assertEquals(
        List.of("0|2", "2|1"),
        runs.lines("SELECT ceil(x / 2) * 2, COUNT(*) FROM " + t + " GROUP BY 1"));
    assertEquals(
        List.of("1|1", "2|1", "3|1"),
        runs.lines("SELECT k, RANK() OVER (ORDER BY -x * 0) FROM " + t));
    assertEquals(
        List.of("0"), runs.lines("SELECT x * 0 FROM " + t + " INTERSECT SELECT -x FROM " + t));
  }

  /// As Trino does, which takes the LIMIT below what is computed.
  @Test
  void computesNoColumnBeyondTheLimit() {
    for (String limit : List.of("LIMIT 2", "ORDER BY id LIMIT 2")) {
      assertEquals(
          List.of("-10", "-5"), runs.lines("SELECT 10 / (id - 3) FROM logs WHERE id < 9 " + limit));
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
  void subtractsTimesFromTimes() {
    assertEquals(
        List.of("2 00:00:00.000|0 01:30:00.000"),
        runs.lines(
            "SELECT DATE '2024-01-03' - DATE '2024-01-01',"
                + " TIMESTAMP '2024-01-01 01:30:00' - TIMESTAMP '2024-01-01 00:00:00'"));
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

  @Test
  void doesNotTakeANullForAZeroWhereTheFirstThatIsNotNullIsComparedWithOne() {
    assertEquals(
        List.of("0|5", "NULL|0"),
        runs.lines(
            "SELECT x, y FROM (VALUES (NULLIF(1, 1), 5), (0, 5), (NULLIF(1, 1), 0)) AS t(x, y)"
                + " WHERE COALESCE(x, y) = 0"));
    assertEquals(
        List.of("NULL|9"),
        runs.lines(
            "SELECT a.x, b.y FROM (VALUES 1) AS a(x) FULL JOIN (VALUES 9) AS b(y) ON a.x = b.y"
                + " WHERE b.y = NULLIF(COALESCE(a.x, b.y), 0)"));
  }
}
