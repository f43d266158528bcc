package dryrun.grade;

import static dryrun.grade.Tables.multiset;
import static dryrun.grade.Tables.orderedBy;
import static dryrun.grade.Tables.row;
import static dryrun.grade.Tables.rows;
import static dryrun.grade.Tables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Judging;
import dryrun.grade.SqlVerdict.Difference;
import dryrun.grade.SqlVerdict.RowPair;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultComparisonTest {

  @Test
  void oneValueInSeveralTypesIsOneValue() {
    assertSame(3L, new BigDecimal("3.00"));
    assertSame(3L, 3.0);
    assertSame((byte) 3, 3.0f);
    assertSame(0.1f, 0.1);
    assertSame(new BigDecimal("0.1"), 0.1);
    assertSame(0.0, -0.0);
    assertSame(Double.NaN, Float.NaN);
    assertSame(Double.POSITIVE_INFINITY, Float.POSITIVE_INFINITY);
    assertSame(null, null);
  }

  @Test
  void differentValuesAreDifferent() {
    assertDifferent(null, 0L);
    assertDifferent(null, "");
    assertDifferent("1", 1L);
    assertDifferent(true, 1L);
    assertDifferent("a", "A");
    assertDifferent("a", "a ");
    assertDifferent(LocalDate.of(2024, 1, 9), LocalDate.of(2024, 1, 9).atStartOfDay());
    assertDifferent(Double.NaN, null);
    assertDifferent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }

  @Test
  void theToleranceIsRelativeAndNeverMakesTwoIdsOne() {
    assertSame(1.0 / 3, 0.3333333333);
    assertDifferent(1.0 / 3, 0.333333);
    assertSame(1e15 / 3, 1e15 / 3 + 1);
    assertSame(0.1 + 0.2 - 0.3, 0L);
    assertDifferent(9_007_199_254_740_993L, 9_007_199_254_740_992L);
    assertDifferent(9_007_199_254_740_993L, new BigDecimal("9007199254740992.00"));
  }

  @Test
  void nestedValuesAreComparedDeep() {
    assertSame(List.of(1L, List.of(2L)), List.of(1.0, List.of(new BigDecimal("2.0"))));
    assertDifferent(List.of(1L, 2L), List.of(2L, 1L));
    assertSame(Map.of("a", 1L, "b", 0.1 + 0.2), Map.of("b", 0.3, "a", 1.0));
    assertDifferent(Map.of("a", 1L), Map.of("a", 1L, "b", 2L));
    assertSame(new byte[] {1, 2}, new byte[] {1, 2});
    assertDifferent(new byte[] {1, 2}, new byte[] {1, 3});
  }

  @Test
  void paddingCountsOnlyBetweenTexts() {
    ResultTable padded =
        new ResultTable(List.of(new Column("c", new SqlType.Char(4))), rows(row("ab  ")));
    ResultTable text =
        new ResultTable(List.of(new Column("c", SqlType.Simple.VARCHAR)), rows(row("ab")));

    assertEquals(Optional.empty(), new ResultComparison(multiset()).compare(padded, text));
    assertEquals(Optional.empty(), new ResultComparison(multiset()).compare(text, padded));
  }

  @Test
  void aNamedRowIsComparedByPosition() {
    SqlType named =
        new SqlType.Row(
            List.of(
                new Column("x", SqlType.Simple.BIGINT), new Column("y", SqlType.Simple.BIGINT)));
    Map<String, Object> cell = new java.util.LinkedHashMap<>();
    cell.put("x", 1L);
    cell.put("y", 2L);
    ResultTable fields = new ResultTable(List.of(new Column("r", named)), rows(row(cell)));

    assertEquals(
        Optional.empty(),
        new ResultComparison(multiset()).compare(fields, table("r", rows(row(List.of(1L, 2L))))));
  }

  @Test
  void matchesWithinTheToleranceEvenWhereItIsNotTransitive() {
    Judging tenth = new Judging(false, List.of(), 0.1, Optional.empty());
    ResultTable expected = table("x", rows(row(1.01), row(1.1)));
    ResultTable actual = table("x", rows(row(1.01), row(0.95)));

    assertEquals(Optional.empty(), new ResultComparison(tenth).compare(expected, actual));
  }

  @Test
  void duplicatesCount() {
    assertEquals(
        "One row appears less often than expected: x 1.",
        summary(
            multiset(),
            table("x", rows(row(1L), row(1L), row(2L))),
            table("x", rows(row(1L), row(2L)))));
    assertEquals(
        "One row appears more often than expected: x 1.",
        summary(
            multiset(),
            table("x", rows(row(1L), row(2L))),
            table("x", rows(row(1L), row(2L), row(1L)))));
  }

  @Test
  void namesMissingAndUnexpectedRows() {
    ResultTable expected =
        table("user_id n", rows(row(7L, 1L), row(8L, 2L), row(9L, 3L), row(10L, 4L)));

    assertEquals(
        "Two rows are missing: user_id 7 and 9.",
        summary(multiset(), expected, table("user_id n", rows(row(8L, 2L), row(10L, 4L)))));
    assertEquals(
        "One row should not be there: user_id 5.",
        summary(
            multiset(),
            expected,
            table(
                "user_id n",
                rows(row(7L, 1L), row(8L, 2L), row(9L, 3L), row(10L, 4L), row(5L, 6L)))));
  }

  @Test
  void pairsRowsThatWereMeantToBeTheSame() {
    ResultTable expected = table("user_id n", rows(row(7L, 1L), row(8L, 2L), row(9L, 1L)));
    ResultTable actual = table("user_id n", rows(row(9L, 1L), row(8L, 1L), row(7L, 1L)));

    assertEquals(
        Optional.of(
            new Difference(
                "One row differs in n: n is 1 instead of 2 for user_id 8.",
                List.of(
                    new RowPair(Optional.of(0), Optional.of(2), List.of()),
                    new RowPair(Optional.of(1), Optional.of(1), List.of(1)),
                    new RowPair(Optional.of(2), Optional.of(0), List.of())))),
        new ResultComparison(multiset()).compare(expected, actual));
  }

  @Test
  void saysSeveralThingsInOneSentence() {
    assertEquals(
        "One row is missing (user_id 9), one row should not be there (user_id 6) and one row"
            + " differs in n (n is NULL instead of 2 for user_id 8).",
        summary(
            multiset(),
            table("user_id n", rows(row(7L, 1L), row(8L, 2L), row(9L, 3L))),
            table("user_id n", rows(row(7L, 1L), row(8L, null), row(6L, 5L)))));
  }

  @Test
  void namesRowsByAsManyColumnsAsTellThemApart() {
    assertEquals(
        "Two rows are missing: user_id 7, day '2024-01-02'; user_id 8, day '2024-01-01'.",
        summary(
            multiset(),
            table(
                "user_id day",
                rows(row(7L, "2024-01-01"), row(7L, "2024-01-02"), row(8L, "2024-01-01"))),
            table("user_id day", rows(row(7L, "2024-01-01")))));
  }

  @Test
  void saysWhenThereIsNothingToCompare() {
    ResultTable one = table("x", rows(row(1L)));

    assertEquals(
        "Your result has no rows; one is expected.", summary(multiset(), one, table("x", rows())));
    assertEquals(
        "No rows are expected; your result has one.", summary(multiset(), table("x", rows()), one));
    assertEquals(
        "Your result has 1 column; 2 are expected: x, y.",
        summary(multiset(), table("x y", rows(row(1L, 2L))), one));
  }

  @Test
  void saysWhenAColumnHoldsAnotherKindOfValue() {
    LocalDate day = LocalDate.of(2024, 1, 9);

    assertEquals(
        "Column day holds timestamps where dates are expected.",
        summary(
            multiset(), table("day", rows(row(day))), table("day", rows(row(day.atStartOfDay())))));
  }

  @Test
  void aRequiredOrderLeavesTiesFree() {
    ResultTable expected = table("n x", rows(row(1L, "a"), row(1L, "b"), row(2L, "c")));

    assertEquals(
        Optional.empty(),
        new ResultComparison(orderedBy("n"))
            .compare(expected, table("n x", rows(row(1L, "b"), row(1L, "a"), row(2L, "c")))));
    assertEquals(
        "The rows are right and their order is not: row 2 has n 2, and 1 is expected there.",
        summary(
            orderedBy("n"),
            expected,
            table("n x", rows(row(1L, "a"), row(2L, "c"), row(1L, "b")))));
    assertEquals(
        Optional.empty(),
        new ResultComparison(multiset())
            .compare(expected, table("n x", rows(row(2L, "c"), row(1L, "a"), row(1L, "b")))));
  }

  @Test
  void namesCountOnlyWhereTheProblemSaysSo() {
    ResultTable expected = table("user_id n", rows(row(1L, 2L)));
    ResultTable actual = table("USER_ID cnt", rows(row(1L, 2L)));

    assertEquals(Optional.empty(), new ResultComparison(multiset()).compare(expected, actual));
    assertEquals(
        "Column 2 is called cnt; n is expected.",
        summary(new Judging(true, List.of(), 0, Optional.empty()), expected, actual));
  }

  private static void assertSame(@Nullable Object a, @Nullable Object b) {
    assertEquals(Optional.empty(), compare(a, b), () -> a + " and " + b);
    assertEquals(Optional.empty(), compare(b, a), () -> b + " and " + a);
  }

  private static void assertDifferent(@Nullable Object a, @Nullable Object b) {
    assertEquals(true, compare(a, b).isPresent(), () -> a + " and " + b);
    assertEquals(true, compare(b, a).isPresent(), () -> b + " and " + a);
  }

  private static Optional<Difference> compare(@Nullable Object a, @Nullable Object b) {
    return new ResultComparison(multiset())
        .compare(table("x", rows(row(a))), table("x", rows(row(b))));
  }

  private static String summary(Judging judging, ResultTable expected, ResultTable actual) {
    return new ResultComparison(judging)
        .compare(expected, actual)
        .map(Difference::summary)
        .orElse("no difference");
  }
}
