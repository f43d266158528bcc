import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatermarkWindowsHiddenTest {
  private final WatermarkWindows windows = new WatermarkWindows(10, 2, 5);

  private static WatermarkWindows.Result result(String key, long start, int count) {
    return new WatermarkWindows.Result(key, start, count);
  }

  @Test
  void nothing_comes_of_no_events() {
    assertEquals(List.of(), windows.close());
    assertEquals(0, windows.dropped());
  }

  @Test
  void an_event_at_the_end_of_a_window_belongs_to_the_next() {
    windows.add("e1", "a", 9);
    windows.add("e2", "a", 10);
    assertEquals(List.of(result("a", 0, 1), result("a", 10, 1)), windows.close());
  }

  @Test
  void results_come_by_start_and_then_by_key() {
    windows.add("e1", "b", 11);
    windows.add("e2", "c", 1);
    windows.add("e3", "a", 11);
    windows.add("e4", "a", 2);
    assertEquals(
        List.of(result("a", 0, 1), result("c", 0, 1), result("a", 10, 1), result("b", 10, 1)),
        windows.add("e5", "z", 22));
  }

  @Test
  void one_event_after_a_gap_fires_all_windows_before_it() {
    WatermarkWindows patient = new WatermarkWindows(10, 100, 0);
    patient.add("e1", "a", 5);
    patient.add("e2", "a", 35);
    patient.add("e3", "a", 65);
    assertEquals(
        List.of(result("a", 0, 1), result("a", 30, 1), result("a", 60, 1)),
        patient.add("e4", "a", 170));
  }

  @Test
  void an_old_event_does_not_move_the_watermark_back() {
    windows.add("e1", "a", 16);
    windows.add("e2", "a", 11);
    assertEquals(List.of(result("b", 0, 1)), windows.add("e3", "b", 9));
  }

  @Test
  void a_late_event_may_be_the_first_of_its_key_and_of_its_window() {
    windows.add("e1", "a", 13);
    assertEquals(List.of(result("b", 0, 1)), windows.add("e2", "b", 1));
    assertEquals(List.of(result("b", 0, 2)), windows.add("e3", "b", 2));
  }

  @Test
  void an_event_beyond_the_lateness_is_dropped_and_counted() {
    windows.add("e1", "a", 3);
    windows.add("e2", "a", 16);
    assertEquals(List.of(result("a", 0, 2)), windows.add("e3", "a", 4));
    windows.add("e4", "a", 17);
    assertEquals(List.of(), windows.add("e5", "a", 5));
    assertEquals(1, windows.dropped());
    assertEquals(List.of(result("a", 10, 2)), windows.close());
  }

  @Test
  void without_lateness_a_fired_window_takes_nothing_more() {
    WatermarkWindows strict = new WatermarkWindows(10, 0, 0);
    strict.add("e1", "a", 3);
    assertEquals(List.of(result("a", 0, 1)), strict.add("e2", "a", 10));
    assertEquals(List.of(), strict.add("e3", "a", 9));
    assertEquals(1, strict.dropped());
  }

  @Test
  void a_second_delivery_counts_nothing() {
    windows.add("e1", "a", 3);
    assertEquals(List.of(), windows.add("e1", "a", 3));
    assertEquals(List.of(result("a", 0, 1)), windows.add("e2", "a", 12));
    assertEquals(List.of(), windows.add("e1", "a", 3));
    assertEquals(0, windows.dropped());
  }

  @Test
  void a_result_is_not_given_out_again_at_the_end() {
    windows.add("e1", "a", 3);
    windows.add("e2", "b", 12);
    windows.add("e3", "a", 4);
    assertEquals(List.of(result("b", 10, 1)), windows.close());
  }

  @Test
  void times_before_the_epoch_have_windows_of_the_same_length() {
    WatermarkWindows patient = new WatermarkWindows(10, 100, 0);
    patient.add("e1", "a", -11);
    patient.add("e2", "a", -10);
    patient.add("e3", "a", -3);
    patient.add("e4", "a", 3);
    assertEquals(
        List.of(result("a", -20, 1), result("a", -10, 2), result("a", 0, 1)), patient.close());
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "-10, 1, 1", "10, -1, 1", "10, 1, -1"})
  void parameters_out_of_range_are_refused(long size, long delay, long lateness) {
    assertThrows(IllegalArgumentException.class, () -> new WatermarkWindows(size, delay, lateness));
  }

  @Test
  void a_missing_id_or_key_is_refused() {
    assertThrows(NullPointerException.class, () -> windows.add(null, "a", 1));
    assertThrows(NullPointerException.class, () -> windows.add("e1", null, 1));
    assertEquals(List.of(), windows.close());
  }

  @Test
  void thirty_thousand_windows_pass_in_time() {
    WatermarkWindows second = new WatermarkWindows(1, 5, 20);
    int results = 0;
    for (int i = 0; i < 30_000; i++) {
      results += second.add("e", "k", i ^ 3).size();
    }
    results += second.close().size();
    assertEquals(30_000, results);
    assertEquals(0, second.dropped());
  }
}
