import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctSketchHiddenTest {
  /** The finishing steps of a well-known generator: neighbouring ids fall far apart. */
  private static long hash(long id) {
    long z = (id + 1) * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static DistinctSketch sketch(int precision, long from, long to) {
    DistinctSketch sketch = new DistinctSketch(precision);
    for (long id = from; id < to; id++) {
      sketch.add(hash(id));
    }
    return sketch;
  }

  @ParameterizedTest
  @CsvSource({"7, 58", "8, 57", "12, 53", "16, 49"})
  void a_rest_of_zeros_has_the_highest_rank(int precision, int rank) {
    DistinctSketch sketch = new DistinctSketch(precision);
    sketch.add(0);
    assertEquals(rank, sketch.registers()[0]);
    sketch.add(1);
    assertEquals(rank, sketch.registers()[0]);
    DistinctSketch last = new DistinctSketch(precision);
    last.add(1);
    assertEquals(rank - 1, last.registers()[0]);
  }

  @Test
  void a_hash_of_ones_is_in_the_last_register() {
    DistinctSketch sketch = new DistinctSketch(16);
    sketch.add(-1);
    assertEquals(1, sketch.registers()[65_535]);
    assertEquals(0, sketch.registers()[0]);
  }

  @Test
  void a_register_keeps_the_highest_rank() {
    DistinctSketch sketch = new DistinctSketch(8);
    sketch.add(0x05_10_0000_0000_0000L);
    sketch.add(0x05_02_0000_0000_0000L);
    sketch.add(0x05_FF_0000_0000_0000L);
    assertEquals(7, sketch.registers()[5]);
  }

  @Test
  void repetition_changes_nothing() {
    DistinctSketch sketch = sketch(8, 0, 500);
    byte[] before = sketch.registers();
    for (long id = 499; id >= 0; id--) {
      sketch.add(hash(id));
    }
    assertArrayEquals(before, sketch.registers());
  }

  @Test
  void the_registers_are_a_copy() {
    DistinctSketch sketch = new DistinctSketch(8);
    sketch.registers()[3] = 9;
    assertArrayEquals(new byte[256], sketch.registers());
  }

  @Test
  void small_numbers_are_nearly_exact() {
    assertEquals(10, sketch(12, 0, 10).estimate());
    assertEquals(100, sketch(12, 0, 100).estimate(), 3);
    assertEquals(3, sketch(7, 0, 3).estimate());
  }

  @Test
  void the_formulas_are_those_of_the_prompt() {
    DistinctSketch all = new DistinctSketch(7);
    for (long register = 0; register < 128; register++) {
      all.add(register << 57 | 1L << 56);
    }
    // All registers are 1: 0.7213 / (1 + 1.079 / 128) x 128^2 / 64 = 183.11
    assertEquals(183, all.estimate());
    DistinctSketch half = new DistinctSketch(7);
    for (long register = 0; register < 64; register++) {
      half.add(register << 57 | 1L << 46);
    }
    // 64 registers are 0: E is about 182, below 320, and 128 x ln(2) = 88.7
    assertEquals(89, half.estimate());
  }

  @Test
  void the_raw_estimate_stands_above_the_small_range_even_with_an_empty_register() {
    DistinctSketch sketch = new DistinctSketch(7);
    for (long register = 1; register < 128; register++) {
      sketch.add(register << 57 | 1L << 52);
    }
    // Registers of 5, one of 0: 0.71527 x 16384 / (127 / 32 + 1) = 2358.8
    assertEquals(2_359, sketch.estimate(), 1);
  }

  @ParameterizedTest
  @CsvSource({"10, 1000", "10, 15000", "12, 5000", "12, 20000", "14, 15000"})
  void the_error_is_within_three_standard_errors(int precision, int users) {
    double tolerance = 3 * 1.04 / Math.sqrt(1 << precision) * users;
    assertEquals(users, sketch(precision, 0, users).estimate(), tolerance);
  }

  @Test
  void a_merged_sketch_is_the_sketch_of_both_days() {
    DistinctSketch monday = sketch(10, 0, 6_000);
    DistinctSketch tuesday = sketch(10, 4_000, 9_000);
    byte[] both = sketch(10, 0, 9_000).registers();
    assertArrayEquals(both, monday.merge(tuesday).registers());
    assertArrayEquals(both, tuesday.merge(monday).registers());
  }

  @Test
  void a_merge_leaves_both_sketches_as_they_were() {
    DistinctSketch monday = sketch(8, 0, 100);
    DistinctSketch tuesday = sketch(8, 100, 200);
    byte[] before = monday.registers();
    byte[] other = tuesday.registers();
    DistinctSketch merged = monday.merge(tuesday);
    merged.add(hash(7_777));
    assertArrayEquals(before, monday.registers());
    assertArrayEquals(other, tuesday.registers());
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 17, 0, -1, 64})
  void a_precision_out_of_range_is_refused(int precision) {
    assertThrows(IllegalArgumentException.class, () -> new DistinctSketch(precision));
  }

  @Test
  void sketches_of_different_precision_do_not_merge() {
    assertThrows(
        IllegalArgumentException.class, () -> new DistinctSketch(8).merge(new DistinctSketch(9)));
  }

  @Test
  void a_quarter_of_a_million_hashes_end_in_time() {
    DistinctSketch sketch = sketch(12, 0, 250_000);
    assertEquals(250_000, sketch.estimate(), 3 * 0.01625 * 250_000);
    assertTrue(sketch.registers().length == 4_096);
  }
}
