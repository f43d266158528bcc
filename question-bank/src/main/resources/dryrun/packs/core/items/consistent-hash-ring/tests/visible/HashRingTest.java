import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashRingTest {
  private static final Map<String, Long> POSITIONS =
      Map.of("a#0", 100L, "b#0", 200L, "k50", 50L, "k101", 101L, "k201", 201L);
  private final HashRing ring = new HashRing(1, POSITIONS::get);

  @ParameterizedTest
  @CsvSource({"k50, a", "k101, b"})
  void a_key_belongs_to_the_next_point(String key, String node) {
    ring.add("b");
    ring.add("a");
    assertEquals(node, ring.nodeFor(key));
  }

  @Test
  void behind_the_last_point_the_ring_begins_again() {
    ring.add("a");
    ring.add("b");
    assertEquals("a", ring.nodeFor("k201"));
  }

  @Test
  void an_empty_ring_has_no_owner() {
    assertThrows(IllegalStateException.class, () -> ring.nodeFor("k50"));
  }
}
