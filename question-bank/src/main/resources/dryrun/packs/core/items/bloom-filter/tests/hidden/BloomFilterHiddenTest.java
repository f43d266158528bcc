import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BloomFilterHiddenTest {
  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 2, 1",
    "1, 0.999, 1, 1",
    "100, 0.9, 22, 1",
    "1000, 0.5, 1443, 1",
    "1000, 0.001, 14378, 10",
    "1000000, 0.01, 9585059, 7"
  })
  void sizes_follow_from_the_formulas(long expected, double rate, long bits, int hashes) {
    BloomFilter filter = new BloomFilter(expected, rate);
    assertEquals(bits, filter.bits());
    assertEquals(hashes, filter.hashes());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void fewer_than_one_id_is_refused(long expected) {
    assertThrows(IllegalArgumentException.class, () -> new BloomFilter(expected, 0.01));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
  void a_rate_outside_zero_to_one_is_refused(double rate) {
    assertThrows(IllegalArgumentException.class, () -> new BloomFilter(10, rate));
  }

  @Test
  void more_bits_than_an_int_counts_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new BloomFilter(300_000_000, 0.01));
    assertThrows(IllegalArgumentException.class, () -> new BloomFilter(Long.MAX_VALUE, 0.5));
  }

  @Test
  void any_string_can_be_added() {
    BloomFilter filter = new BloomFilter(10, 0.01);
    for (String id : new String[] {"", " ", "ü", "😀", "\ud800", "x".repeat(10_000)}) {
      filter.add(id);
      assertTrue(filter.mightContain(id));
    }
  }

  @Test
  void no_added_id_is_ever_denied() {
    BloomFilter filter = new BloomFilter(100, 0.5);
    for (int i = 0; i < 5_000; i++) {
      filter.add(Integer.toString(i * 7_919, 36));
    }
    for (int i = 0; i < 5_000; i++) {
      assertTrue(filter.mightContain(Integer.toString(i * 7_919, 36)));
    }
  }

  @Test
  void adding_an_id_again_changes_nothing() {
    BloomFilter filter = new BloomFilter(100, 0.01);
    for (int i = 0; i < 100_000; i++) {
      filter.add("e-17");
    }
    int maybe = 0;
    for (int i = 0; i < 1_000; i++) {
      maybe += filter.mightContain("f-" + i) ? 1 : 0;
    }
    assertTrue(maybe < 5, "false positives of 1,000 with one id added: " + maybe);
  }

  @Test
  void a_filter_of_one_bit_works() {
    BloomFilter filter = new BloomFilter(1, 0.999);
    assertFalse(filter.mightContain("a"));
    filter.add("a");
    assertTrue(filter.mightContain("a"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.1, 0.001})
  void other_rates_are_kept_too(double rate) {
    BloomFilter filter = new BloomFilter(5_000, rate);
    for (int i = 0; i < 5_000; i++) {
      filter.add("u" + i);
    }
    int maybe = 0;
    for (int i = 0; i < 100_000; i++) {
      maybe += filter.mightContain("v" + i) ? 1 : 0;
    }
    assertTrue(maybe < 1.5 * rate * 100_000, "false positives of 100,000: " + maybe);
    assertTrue(maybe > 0.5 * rate * 100_000, "false positives of 100,000: " + maybe);
  }

  // Strings made of Aa and BB have the same String.hashCode when they are of the same length.
  private static String sameHashCode(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < 12; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }

  @Test
  void strings_with_equal_hash_codes_are_told_apart() {
    BloomFilter filter = new BloomFilter(2_048, 0.01);
    for (int i = 0; i < 2_048; i++) {
      filter.add(sameHashCode(i));
    }
    int maybe = 0;
    for (int i = 2_048; i < 4_096; i++) {
      maybe += filter.mightContain(sameHashCode(i)) ? 1 : 0;
    }
    // 20 are expected.
    assertTrue(maybe < 60, "false positives of 2,048: " + maybe);
  }

  @Test
  void twenty_thousand_ids_in_a_large_filter_end_in_time() {
    BloomFilter filter = new BloomFilter(1_000_000, 0.01);
    for (int i = 0; i < 20_000; i++) {
      filter.add("e" + i);
    }
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      found += filter.mightContain("e" + i) ? 1 : 0;
    }
    assertEquals(20_000, found);
  }
}
