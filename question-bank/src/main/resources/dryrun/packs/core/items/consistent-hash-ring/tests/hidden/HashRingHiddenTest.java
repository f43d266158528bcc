import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashRingHiddenTest {
  /** FNV-1a with a finishing mix, so that similar names fall far apart. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }

  private static HashRing ring(String... nodes) {
    HashRing ring = new HashRing(150, HashRingHiddenTest::hash);
    for (String node : nodes) {
      ring.add(node);
    }
    return ring;
  }

  private static List<String> owners(HashRing ring, int keys) {
    List<String> owners = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      owners.add(ring.nodeFor("user-" + i));
    }
    return owners;
  }

  /** A ring whose points are written down; the text of a key is its position. */
  private static HashRing written(Map<String, Long> points) {
    return new HashRing(
        2, text -> points.containsKey(text) ? points.get(text) : Long.parseLong(text));
  }

  @Test
  void a_key_at_a_point_belongs_to_it() {
    HashRing ring = written(Map.of("a#0", 10L, "a#1", 30L, "b#0", 20L, "b#1", 40L));
    ring.add("a");
    ring.add("b");
    assertEquals("a", ring.nodeFor("10"));
    assertEquals("b", ring.nodeFor("20"));
    assertEquals("b", ring.nodeFor("11"));
    assertEquals("b", ring.nodeFor("40"));
    assertEquals("a", ring.nodeFor("41"));
  }

  @Test
  void the_ends_of_the_ring_are_the_ends_of_long() {
    HashRing ring =
        written(Map.of("a#0", Long.MIN_VALUE, "a#1", 0L, "b#0", -5L, "b#1", Long.MAX_VALUE));
    ring.add("a");
    ring.add("b");
    assertEquals("a", ring.nodeFor(Long.toString(Long.MIN_VALUE)));
    assertEquals("b", ring.nodeFor(Long.toString(Long.MIN_VALUE + 1)));
    assertEquals("a", ring.nodeFor("-4"));
    assertEquals("b", ring.nodeFor("1"));
    ring.remove("b");
    assertEquals("a", ring.nodeFor("1"));
  }

  @Test
  void points_that_coincide_belong_to_the_smaller_name() {
    Map<String, Long> points =
        Map.of("a#0", 10L, "a#1", 50L, "b#0", 10L, "b#1", 90L, "c#0", 20L, "c#1", 80L);
    HashRing forward = written(points);
    forward.add("a");
    forward.add("b");
    forward.add("c");
    HashRing backward = written(points);
    backward.add("c");
    backward.add("b");
    backward.add("a");
    assertEquals("a", forward.nodeFor("5"));
    assertEquals("a", backward.nodeFor("5"));
    forward.remove("a");
    assertEquals("b", forward.nodeFor("5"));
    backward.remove("b");
    assertEquals("a", backward.nodeFor("5"));
  }

  @Test
  void both_replicas_of_a_node_may_coincide() {
    HashRing ring = written(Map.of("a#0", 10L, "a#1", 10L, "b#0", 20L, "b#1", 30L));
    ring.add("a");
    ring.add("b");
    assertEquals("a", ring.nodeFor("1"));
    ring.remove("a");
    assertEquals("b", ring.nodeFor("1"));
  }

  @Test
  void the_order_in_which_nodes_came_does_not_matter() {
    HashRing other = ring("n3", "n9", "n1", "n2");
    other.remove("n9");
    assertEquals(owners(ring("n1", "n2", "n3"), 1_000), owners(other, 1_000));
  }

  @Test
  void adding_twice_and_removing_strangers_change_nothing() {
    HashRing ring = ring("n1", "n2");
    List<String> before = owners(ring, 500);
    ring.add("n2");
    ring.remove("n7");
    assertEquals(before, owners(ring, 500));
    ring.remove("n2");
    ring.remove("n1");
    assertThrows(IllegalStateException.class, () -> ring.nodeFor("user-1"));
  }

  @Test
  void a_new_node_takes_keys_and_nothing_else_moves() {
    HashRing ring = ring("n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9");
    List<String> before = owners(ring, 5_000);
    ring.add("n10");
    List<String> after = owners(ring, 5_000);
    int moved = 0;
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        assertEquals("n10", after.get(i));
        moved++;
      }
    }
    assertTrue(moved > 300 && moved < 700, moved + " of 5000 keys moved, about 455 should");
    ring.remove("n10");
    assertEquals(before, owners(ring, 5_000));
  }

  @Test
  void the_load_is_even_with_a_hundred_and_fifty_replicas() {
    HashRing ring = ring("n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9");
    Map<String, Integer> load = new HashMap<>();
    owners(ring, 20_000).forEach(node -> load.merge(node, 1, Integer::sum));
    assertEquals(10, load.size());
    load.forEach((node, keys) ->
        assertTrue(keys > 1_400 && keys < 2_600, node + " has " + keys + " of 20000 keys"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_ring_without_replicas_is_refused(int replicas) {
    assertThrows(
        IllegalArgumentException.class, () -> new HashRing(replicas, HashRingHiddenTest::hash));
  }

  @Test
  void twenty_thousand_look_ups_on_a_hundred_nodes_end_in_time() {
    HashRing ring = new HashRing(150, HashRingHiddenTest::hash);
    for (int i = 0; i < 100; i++) {
      ring.add("n" + i);
    }
    int[] load = new int[100];
    for (int i = 0; i < 20_000; i++) {
      load[Integer.parseInt(ring.nodeFor("user-" + i).substring(1))]++;
    }
    int least = load[0];
    for (int keys : load) {
      least = Math.min(least, keys);
    }
    assertTrue(least > 100, "a node has " + least + " of 20000 keys");
  }
}
