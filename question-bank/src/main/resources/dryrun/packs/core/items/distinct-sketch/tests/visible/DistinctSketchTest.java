import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistinctSketchTest {
  private final DistinctSketch sketch = new DistinctSketch(8);

  @Test
  void the_first_bits_choose_the_register_and_the_rest_is_ranked() {
    sketch.add(0x05_10_0000_0000_0000L);
    sketch.add(0xFF_80_0000_0000_0000L);
    byte[] expected = new byte[256];
    expected[5] = 4;
    expected[255] = 1;
    assertArrayEquals(expected, sketch.registers());
  }

  @Test
  void an_empty_sketch_estimates_nothing_and_one_hash_one() {
    assertEquals(0, sketch.estimate());
    sketch.add(0x05_10_0000_0000_0000L);
    assertEquals(1, sketch.estimate());
  }
}
