import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopKeysHiddenTest {
  private final TopKeys searches = new TopKeys(2);

  private static TopKeys.Count count(String key, long count) {
    return new TopKeys.Count(key, count);
  }

  private void add(String... keys) {
    for (String key : keys) {
      searches.add(key);
    }
  }

  @Test
  void equal_counts_are_ordered_by_key() {
    add("tea", "mug");
    assertEquals(List.of(count("mug", 1), count("tea", 1)), searches.top());
    add("mug", "tea");
    assertEquals(List.of(count("mug", 2), count("tea", 2)), searches.top());
  }

  @Test
  void a_tie_at_the_last_place_goes_to_the_smaller_key() {
    add("tea", "tea", "mug", "jam");
    assertEquals(List.of(count("tea", 2), count("jam", 1)), searches.top());
  }

  @Test
  void a_tie_at_the_last_place_does_not_go_to_the_larger_key() {
    add("tea", "tea", "jam", "mug");
    assertEquals(List.of(count("tea", 2), count("jam", 1)), searches.top());
  }

  @Test
  void a_key_that_fell_out_comes_back_with_its_whole_count() {
    add("zip", "jam", "jam", "mug", "mug");
    assertEquals(List.of(count("jam", 2), count("mug", 2)), searches.top());
    add("zip", "zip");
    assertEquals(List.of(count("zip", 3), count("jam", 2)), searches.top());
  }

  @Test
  void a_leader_stays_in_one_place() {
    add("tea", "tea", "tea", "tea");
    assertEquals(List.of(count("tea", 4)), searches.top());
  }

  @Test
  void the_empty_string_and_case_make_keys_of_their_own() {
    add("", "Tea", "tea", "");
    assertEquals(List.of(count("", 2), count("Tea", 1)), searches.top());
  }

  @Test
  void a_ranking_once_given_out_does_not_change() {
    add("tea");
    List<TopKeys.Count> before = searches.top();
    add("mug", "mug");
    assertEquals(List.of(count("tea", 1)), before);
  }

  @Test
  void a_ranking_of_one_shows_the_leader() {
    TopKeys leader = new TopKeys(1);
    leader.add("b");
    leader.add("a");
    assertEquals(List.of(count("a", 1)), leader.top());
    leader.add("b");
    assertEquals(List.of(count("b", 2)), leader.top());
  }

  @Test
  void the_ranking_is_that_of_a_full_sort_after_every_event() {
    Random random = new Random(42);
    TopKeys ranking = new TopKeys(5);
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      String key = "k" + random.nextInt(1 + random.nextInt(20));
      ranking.add(key);
      counts.merge(key, 1L, Long::sum);
      List<TopKeys.Count> all = new ArrayList<>();
      counts.forEach((each, count) -> all.add(count(each, count)));
      all.sort(
          Comparator.comparingLong(TopKeys.Count::count)
              .reversed()
              .thenComparing(TopKeys.Count::key));
      assertEquals(all.subList(0, Math.min(5, all.size())), ranking.top());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void a_ranking_of_fewer_than_one_is_refused(int k) {
    assertThrows(IllegalArgumentException.class, () -> new TopKeys(k));
  }

  @Test
  void a_missing_key_is_refused() {
    assertThrows(NullPointerException.class, () -> searches.add(null));
    assertEquals(List.of(), searches.top());
  }

  @Test
  void a_top_after_each_of_many_events_ends_in_time() {
    TopKeys ranking = new TopKeys(10);
    long shown = 0;
    for (int i = 0; i < 25_000; i++) {
      ranking.add("term-" + i * 7_919L % 20_000);
      shown += ranking.top().size();
    }
    assertEquals(249_955, shown);
    assertEquals(count("term-0", 2), ranking.top().get(0));
  }
}
