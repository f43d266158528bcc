import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnionFindTest {
  @Test
  void links_carry_over() {
    UnionFind ids = new UnionFind(5);
    assertTrue(ids.union(0, 1));
    assertTrue(ids.union(1, 2));
    assertTrue(ids.connected(0, 2));
    assertFalse(ids.connected(0, 3));
    assertEquals(3, ids.people());
    assertEquals(3, ids.sizeOf(0));
  }

  @Test
  void a_link_within_a_person_merges_nothing() {
    UnionFind ids = new UnionFind(5);
    ids.union(0, 1);
    ids.union(1, 2);
    assertFalse(ids.union(2, 0));
    assertEquals(3, ids.people());
  }
}
