import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LruCacheHiddenTest {
  @Test
  void a_new_value_replaces_the_old_one() {
    LruCache cache = new LruCache(2);
    cache.put("u1", "de");
    cache.put("u1", "at");
    assertEquals(1, cache.size());
    assertEquals(Optional.of("at"), cache.get("u1"));
  }

  @Test
  void a_new_value_for_a_known_key_evicts_nothing() {
    LruCache cache = new LruCache(2);
    cache.put("u1", "de");
    cache.put("u2", "fr");
    cache.put("u2", "be");
    assertEquals(2, cache.size());
    assertEquals(Optional.of("de"), cache.get("u1"));
  }

  @Test
  void overwriting_makes_a_key_recent() {
    LruCache cache = new LruCache(2);
    cache.put("u1", "de");
    cache.put("u2", "fr");
    cache.put("u1", "at");
    cache.put("u3", "it");
    assertEquals(Optional.of("at"), cache.get("u1"));
    assertEquals(Optional.empty(), cache.get("u2"));
  }

  @Test
  void a_miss_changes_nothing() {
    LruCache cache = new LruCache(2);
    cache.put("u1", "de");
    cache.put("u2", "fr");
    cache.get("u9");
    assertEquals(2, cache.size());
    cache.put("u3", "it");
    assertEquals(Optional.empty(), cache.get("u1"));
  }

  @Test
  void asking_for_the_size_is_no_use() {
    LruCache cache = new LruCache(1);
    assertEquals(0, cache.size());
    cache.put("u1", "de");
    assertEquals(1, cache.size());
    cache.put("u2", "fr");
    assertEquals(1, cache.size());
    assertEquals(Optional.empty(), cache.get("u1"));
  }

  @Test
  void an_evicted_profile_can_come_back() {
    LruCache cache = new LruCache(1);
    cache.put("u1", "de");
    cache.put("u2", "fr");
    cache.put("u1", "at");
    assertEquals(Optional.of("at"), cache.get("u1"));
    assertEquals(Optional.empty(), cache.get("u2"));
  }

  @Test
  void empty_ids_and_profiles_are_ordinary() {
    LruCache cache = new LruCache(1);
    cache.put("", "");
    assertEquals(Optional.of(""), cache.get(""));
  }

  @Test
  void two_caches_share_nothing() {
    LruCache one = new LruCache(1);
    LruCache other = new LruCache(1);
    one.put("u1", "de");
    assertEquals(Optional.empty(), other.get("u1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void a_capacity_below_one_is_refused(int capacity) {
    assertThrows(IllegalArgumentException.class, () -> new LruCache(capacity));
  }

  @Test
  void random_calls_agree_with_a_slow_model() {
    Random random = new Random(42);
    LruCache cache = new LruCache(5);
    Map<String, String> profiles = new HashMap<>();
    Deque<String> byUse = new ArrayDeque<>();
    for (int call = 0; call < 5_000; call++) {
      String user = "u" + random.nextInt(12);
      boolean known = byUse.remove(user);
      if (random.nextBoolean()) {
        assertEquals(Optional.ofNullable(profiles.get(user)), cache.get(user), "call " + call);
      } else {
        cache.put(user, "p" + call);
        if (!known && byUse.size() == 5) {
          profiles.remove(byUse.removeFirst());
        }
        profiles.put(user, "p" + call);
        known = true;
      }
      if (known) {
        byUse.addLast(user);
      }
      assertEquals(profiles.size(), cache.size());
    }
  }

  @Test
  void reads_of_hot_profiles_in_a_full_cache_end_in_time() {
    int users = 120_000;
    String[] ids = new String[users];
    LruCache cache = new LruCache(users);
    for (int user = 0; user < users; user++) {
      ids[user] = "user-" + (100_000 + user);
      cache.put(ids[user], "de");
    }
    int hits = 0;
    for (int call = 0; call < 200_000; call++) {
      hits += cache.get(ids[users - 1 - call % 100]).isPresent() ? 1 : 0;
    }
    assertEquals(200_000, hits);
    assertEquals(users, cache.size());
  }
}
