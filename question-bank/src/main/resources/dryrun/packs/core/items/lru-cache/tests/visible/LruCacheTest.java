import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LruCacheTest {
  @Test
  void a_profile_that_was_put_is_found() {
    LruCache cache = new LruCache(2);
    cache.put("u1", "de");
    assertEquals(Optional.of("de"), cache.get("u1"));
  }

  @Test
  void an_unknown_user_is_a_miss() {
    assertEquals(Optional.empty(), new LruCache(2).get("u1"));
  }

  @Test
  void the_least_recently_used_key_goes_first() {
    LruCache cache = new LruCache(2);
    cache.put("u1", "de");
    cache.put("u2", "fr");
    cache.put("u3", "it");
    assertEquals(2, cache.size());
    assertEquals(Optional.empty(), cache.get("u1"));
    assertEquals(Optional.of("fr"), cache.get("u2"));
    assertEquals(Optional.of("it"), cache.get("u3"));
  }

  @Test
  void a_read_makes_a_key_recent() {
    LruCache cache = new LruCache(2);
    cache.put("u1", "de");
    cache.put("u2", "fr");
    cache.get("u1");
    cache.put("u3", "it");
    assertEquals(Optional.empty(), cache.get("u2"));
    assertEquals(Optional.of("de"), cache.get("u1"));
  }
}
