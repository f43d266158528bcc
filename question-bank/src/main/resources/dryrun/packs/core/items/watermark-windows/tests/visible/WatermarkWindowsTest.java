import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WatermarkWindowsTest {
  private final WatermarkWindows windows = new WatermarkWindows(10, 2, 5);

  private static WatermarkWindows.Result result(String key, long start, int count) {
    return new WatermarkWindows.Result(key, start, count);
  }

  @Test
  void a_window_fires_when_the_watermark_reaches_its_end() {
    assertEquals(List.of(), windows.add("e1", "a", 3));
    assertEquals(List.of(), windows.add("e2", "a", 9));
    assertEquals(List.of(result("a", 0, 2)), windows.add("e3", "b", 12));
    assertEquals(List.of(result("b", 10, 1)), windows.close());
  }

  @Test
  void a_late_event_corrects_its_window() {
    windows.add("e1", "a", 3);
    windows.add("e2", "b", 12);
    assertEquals(List.of(result("a", 0, 2)), windows.add("e3", "a", 4));
    assertEquals(0, windows.dropped());
  }

  @Test
  void events_out_of_order_within_the_delay_are_not_late() {
    windows.add("e1", "a", 11);
    assertEquals(List.of(), windows.add("e2", "a", 9));
    assertEquals(List.of(result("a", 0, 1)), windows.add("e3", "a", 12));
  }
}
