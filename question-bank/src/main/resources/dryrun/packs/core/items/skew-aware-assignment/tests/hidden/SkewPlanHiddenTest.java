import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewPlanHiddenTest {
  @Test
  void the_order_of_the_map_does_not_matter() {
    Map<String, Long> forward = new LinkedHashMap<>();
    Map<String, Long> backward = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      forward.put("k" + i, 10L);
      backward.put("k" + (19 - i), 10L);
    }
    assertEquals(SkewPlan.assign(forward, 3, 100), SkewPlan.assign(backward, 3, 100));
  }

  @Test
  void the_counts_are_left_as_they_were() {
    Map<String, Long> rows = Map.of("us", 101L, "de", 30L);
    assertEquals(List.of(List.of("us#0"), List.of("us#1", "de")), SkewPlan.assign(rows, 2, 60));
    assertEquals(Map.of("us", 101L, "de", 30L), rows);
  }

  @Test
  void counts_beyond_an_int_are_counted() {
    assertEquals(
        List.of(List.of("b"), List.of("a", "c")),
        SkewPlan.assign(
            Map.of("a", 5_000_000_000L, "b", 9_000_000_000L, "c", 3_000_000_000L),
            2,
            Long.MAX_VALUE));
  }

  @Test
  void the_largest_count_may_be_split_once() {
    assertEquals(
        List.of(List.of("a#0"), List.of("a#1")),
        SkewPlan.assign(Map.of("a", Long.MAX_VALUE), 2, Long.MAX_VALUE - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void reducers_and_limit_are_at_least_one(int number) {
    Map<String, Long> rows = Map.of("a", 1L);
    assertThrows(IllegalArgumentException.class, () -> SkewPlan.assign(rows, number, 10));
    assertThrows(IllegalArgumentException.class, () -> SkewPlan.assign(rows, 1, number));
  }

  @Test
  void a_negative_count_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> SkewPlan.assign(Map.of("a", 1L, "b", -1L), 2, 10));
  }

  @Test
  void thirty_thousand_keys_on_many_reducers_are_planned_in_time() {
    Map<String, Long> rows = new HashMap<>();
    for (int i = 0; i < 30_000; i++) {
      rows.put("key-" + i, 1_000L + i);
    }
    List<List<String>> plan = SkewPlan.assign(rows, 25_000, 1_000_000);
    assertEquals(List.of("key-29999"), plan.get(0));
    assertEquals(List.of("key-5000", "key-4999"), plan.get(24_999));
    assertTrue(plan.stream().allMatch(parts -> parts.size() <= 2));
  }
}
