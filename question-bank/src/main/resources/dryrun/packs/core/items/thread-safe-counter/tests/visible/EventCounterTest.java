import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCounterTest {
  private final EventCounter<String, String> counter = new EventCounter<>();

  @Test
  void an_event_counts_once() {
    assertTrue(counter.record("e1", "p0"));
    assertTrue(counter.record("e2", "p0"));
    assertFalse(counter.record("e1", "p0"));
    assertEquals(2, counter.count("p0"));
  }

  @Test
  void a_drain_begins_again_at_zero() {
    counter.record("e1", "p0");
    counter.record("e2", "p1");
    assertEquals(Map.of("p0", 1L, "p1", 1L), counter.drain());
    assertEquals(Map.of(), counter.drain());
    assertEquals(0, counter.count("p0"));
  }
}
