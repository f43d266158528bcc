package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueComparisonTest {
  @Test
  void comparesWholeNumbersExactly() {
    assertEquals(true, equal(1L << 60, new BigDecimal(1L << 60)));
    assertEquals(false, equal(1L << 60, (1L << 60) + 1));
  }

  @Test
  void comparesFractionsWithinATolerance() {
    assertEquals(true, equal(0.3, 0.1 + 0.2));
    assertEquals(false, equal(0.3, 0.3001));
    assertEquals(true, equal(Double.NaN, Double.NaN));
    assertEquals(false, equal(1.0, Double.NaN));
    assertEquals(true, equal(2L, 2.0));
  }

  @Test
  void takesTextForNoNumberAndNothingForNothing() {
    assertEquals(false, equal(1L, "1"));
    assertEquals(true, equal(List.of(), List.of()));
    assertEquals(false, equal(Map.of("a", 1L), Map.of("b", 1L)));
    assertEquals(true, ValueComparison.isEqual(null, null, Compare.EXACT));
  }

  @Test
  void countsDuplicatesInAnyOrder() {
    assertEquals(true, unordered(List.of(1L, 2L, 2L), List.of(2L, 1L, 2L)));
    assertEquals(false, unordered(List.of(1L, 2L, 2L), List.of(2L, 1L, 1L)));
    assertEquals(
        false, unordered(List.of(List.of(1L, 2L)), List.of(List.of(2L, 1L))), "inner lists too");
  }

  private static boolean equal(Object expected, Object actual) {
    return ValueComparison.isEqual(expected, actual, Compare.EXACT);
  }

  private static boolean unordered(Object expected, Object actual) {
    return ValueComparison.isEqual(expected, actual, Compare.UNORDERED);
  }
}
