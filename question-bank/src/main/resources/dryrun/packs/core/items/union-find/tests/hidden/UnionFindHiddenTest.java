import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionFindHiddenTest {
  @Test
  void without_ids_there_are_no_people() {
    assertEquals(0, new UnionFind(0).people());
  }

  @Test
  void every_id_begins_as_a_person() {
    UnionFind ids = new UnionFind(3);
    assertEquals(3, ids.people());
    assertEquals(1, ids.sizeOf(2));
    assertTrue(ids.connected(1, 1));
    assertFalse(ids.connected(0, 1));
  }

  @Test
  void an_id_linked_to_itself_merges_nothing() {
    UnionFind ids = new UnionFind(2);
    assertFalse(ids.union(1, 1));
    assertEquals(2, ids.people());
    assertEquals(1, ids.sizeOf(1));
  }

  @Test
  void every_id_of_a_person_knows_the_size() {
    UnionFind ids = new UnionFind(6);
    ids.union(0, 1);
    ids.union(2, 3);
    ids.union(3, 1);
    for (int id = 0; id < 4; id++) {
      assertEquals(4, ids.sizeOf(id), "id " + id);
    }
    assertEquals(1, ids.sizeOf(4));
  }

  @Test
  void two_instances_share_nothing() {
    UnionFind one = new UnionFind(2);
    UnionFind other = new UnionFind(2);
    one.union(0, 1);
    assertFalse(other.connected(0, 1));
    assertEquals(2, other.people());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE})
  void a_negative_number_of_ids_is_refused(int ids) {
    assertThrows(IllegalArgumentException.class, () -> new UnionFind(ids));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3, Integer.MAX_VALUE})
  void an_id_outside_the_range_is_refused(int id) {
    UnionFind ids = new UnionFind(3);
    assertThrows(IndexOutOfBoundsException.class, () -> ids.union(0, id));
    assertThrows(IndexOutOfBoundsException.class, () -> ids.union(id, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> ids.connected(id, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> ids.sizeOf(id));
    assertEquals(3, ids.people());
  }

  @Test
  void random_links_agree_with_relabelling() {
    Random random = new Random(42);
    for (int round = 0; round < 50; round++) {
      int n = 1 + random.nextInt(12);
      UnionFind ids = new UnionFind(n);
      int[] label = new int[n];
      for (int id = 0; id < n; id++) {
        label[id] = id;
      }
      for (int link = 0; link < 15; link++) {
        int a = random.nextInt(n);
        int b = random.nextInt(n);
        int from = label[a];
        int to = label[b];
        assertEquals(from != to, ids.union(a, b));
        for (int id = 0; id < n; id++) {
          label[id] = label[id] == from ? to : label[id];
        }
        assertLabels(label, ids);
      }
    }
  }

  private static void assertLabels(int[] label, UnionFind ids) {
    int people = 0;
    for (int a = 0; a < label.length; a++) {
      int size = 0;
      boolean first = true;
      for (int b = 0; b < label.length; b++) {
        assertEquals(label[a] == label[b], ids.connected(a, b));
        size += label[a] == label[b] ? 1 : 0;
        first &= label[a] != label[b] || b >= a;
      }
      assertEquals(size, ids.sizeOf(a));
      people += first ? 1 : 0;
    }
    assertEquals(people, ids.people());
  }

  @Test
  void links_in_a_row_end_in_time() {
    int n = 400_000;
    UnionFind ids = new UnionFind(n);
    for (int id = 1; id < n; id++) {
      assertTrue(ids.union(0, id));
    }
    for (int id = 1; id < n; id++) {
      assertTrue(ids.connected(id - 1, id));
    }
    assertEquals(1, ids.people());
    assertEquals(n, ids.sizeOf(n / 2));
  }
}
