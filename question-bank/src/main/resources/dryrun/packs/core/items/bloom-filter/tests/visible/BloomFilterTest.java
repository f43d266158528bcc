import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BloomFilterTest {
  @Test
  void an_added_id_is_always_found() {
    BloomFilter filter = new BloomFilter(1_000, 0.01);
    filter.add("e-17");
    assertTrue(filter.mightContain("e-17"));
  }

  @Test
  void an_empty_filter_knows_no_id() {
    BloomFilter filter = new BloomFilter(1_000, 0.01);
    assertFalse(filter.mightContain("e-17"));
    assertFalse(filter.mightContain(""));
  }

  @Test
  void bits_and_hashes_follow_from_the_formulas() {
    BloomFilter filter = new BloomFilter(1_000, 0.01);
    assertEquals(9_586, filter.bits());
    assertEquals(7, filter.hashes());
  }

  @Test
  void the_rate_of_false_positives_is_what_was_promised() {
    BloomFilter filter = new BloomFilter(10_000, 0.01);
    for (int i = 0; i < 10_000; i++) {
      filter.add("event-" + i);
    }
    int maybe = 0;
    for (int i = 10_000; i < 60_000; i++) {
      maybe += filter.mightContain("event-" + i) ? 1 : 0;
    }
    // 500 are expected of 50,000.
    assertTrue(maybe > 250 && maybe < 750, "false positives of 50,000: " + maybe);
  }
}
