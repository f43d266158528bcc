import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReservoirTest {
  private final Random random = new Random(42);

  @Test
  void a_short_feed_is_its_own_sample() {
    List<String> sample = Reservoir.sample(List.of("a", "b", "c").iterator(), 5, random);
    assertEquals(3, sample.size());
    assertEquals(new TreeSet<>(List.of("a", "b", "c")), new TreeSet<>(sample));
  }

  @Test
  void a_sample_has_k_different_records_of_the_feed() {
    List<String> feed = List.of("a", "b", "c", "d", "e", "f");
    List<String> sample = Reservoir.sample(feed.iterator(), 4, random);
    assertEquals(4, sample.size());
    assertEquals(4, new TreeSet<>(sample).size());
    assertTrue(feed.containsAll(sample));
  }
}
