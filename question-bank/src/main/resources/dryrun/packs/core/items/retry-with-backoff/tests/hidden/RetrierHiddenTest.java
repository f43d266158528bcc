import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetrierHiddenTest {
  private final List<Long> pauses = new ArrayList<>();
  private final TransientException down = new TransientException("503");
  private long now;
  private int attempts;

  @BeforeEach
  void begin_at_an_odd_time() {
    now = 12_345;
  }

  private Retrier retrier(int maxAttempts, int openAfter) {
    return new Retrier(
        new Retrier.Policy(maxAttempts, 100, 1_000, openAfter, 500),
        () -> now,
        pauses::add,
        () -> 0.999);
  }

  private Integer fail() {
    attempts++;
    throw down;
  }

  private Integer succeed() {
    attempts++;
    return 7;
  }

  private void assertFails(Retrier retrier) {
    assertSame(down, assertThrows(TransientException.class, () -> retrier.call(this::fail)));
  }

  private void assertOpen(Retrier retrier) {
    int before = attempts;
    assertThrows(CircuitOpenException.class, () -> retrier.call(this::succeed));
    assertEquals(before, attempts, "the operation must not be called");
  }

  @Test
  void one_attempt_means_no_retry() {
    assertFails(retrier(1, 10));
    assertEquals(1, attempts);
    assertEquals(List.of(), pauses);
  }

  @Test
  void each_call_begins_with_the_base_delay() {
    Retrier retrier = retrier(2, 10);
    assertFails(retrier);
    assertFails(retrier);
    assertEquals(List.of(99L, 99L), pauses);
  }

  @Test
  void each_pause_has_a_random_number_of_its_own() {
    double[] numbers = {0, 0.25, 0.5};
    int[] next = {0};
    Retrier retrier =
        new Retrier(
            new Retrier.Policy(4, 100, 1_000, 10, 500),
            () -> now,
            pauses::add,
            () -> numbers[next[0]++]);
    assertFails(retrier);
    assertEquals(List.of(0L, 50L, 200L), pauses);
  }

  @Test
  void the_delay_stays_at_the_cap_however_many_attempts() {
    Retrier retrier = retrier(100, 1_000);
    assertFails(retrier);
    assertEquals(99, pauses.size());
    assertEquals(List.of(99L, 199L, 399L, 799L, 999L, 999L), pauses.subList(0, 6));
    assertEquals(999L, pauses.subList(4, 99).stream().mapToLong(p -> p).min().orElseThrow());
  }

  @Test
  void the_largest_cap_does_not_overflow() {
    Retrier retrier =
        new Retrier(
            new Retrier.Policy(80, 1, Long.MAX_VALUE, 100, 500), () -> now, pauses::add, () -> 0.5);
    assertFails(retrier);
    assertEquals(1L << 61, pauses.get(62));
    assertEquals(1L << 62, pauses.get(63));
    assertEquals(1L << 62, pauses.get(78));
  }

  @Test
  void the_breaker_opens_within_a_call_and_stops_its_retries() {
    Retrier retrier = retrier(10, 3);
    assertFails(retrier);
    assertEquals(3, attempts);
    assertEquals(2, pauses.size());
    assertOpen(retrier);
  }

  @Test
  void failures_add_up_over_calls() {
    Retrier retrier = retrier(2, 4);
    assertFails(retrier);
    assertFails(retrier);
    assertEquals(4, attempts);
    assertOpen(retrier);
  }

  @Test
  void a_success_resets_the_count_of_failures() {
    Retrier retrier = retrier(2, 4);
    assertFails(retrier);
    assertEquals(7, retrier.call(this::succeed));
    assertFails(retrier);
    assertEquals(7, retrier.call(this::succeed));
  }

  @Test
  void another_exception_does_not_reset_the_count() {
    Retrier retrier = retrier(1, 2);
    assertFails(retrier);
    Supplier<Integer> wrong =
        () -> {
          throw new IllegalStateException("400");
        };
    assertThrows(IllegalStateException.class, () -> retrier.call(wrong));
    assertFails(retrier);
    assertOpen(retrier);
  }

  @Test
  void the_breaker_lets_a_trial_through_when_its_time_is_over() {
    Retrier retrier = retrier(1, 1);
    assertFails(retrier);
    now += 499;
    assertOpen(retrier);
    now += 1;
    assertEquals(7, retrier.call(this::succeed));
    assertEquals(7, retrier.call(this::succeed));
  }

  @Test
  void a_failed_trial_opens_the_breaker_again_at_once() {
    Retrier retrier = retrier(5, 3);
    assertFails(retrier);
    now += 600;
    attempts = 0;
    assertFails(retrier);
    assertEquals(1, attempts);
    now += 499;
    assertOpen(retrier);
    now += 1;
    assertEquals(7, retrier.call(this::succeed));
  }

  @Test
  void after_a_good_trial_the_whole_count_is_needed_again() {
    Retrier retrier = retrier(1, 2);
    assertFails(retrier);
    assertFails(retrier);
    now += 500;
    assertEquals(7, retrier.call(this::succeed));
    assertFails(retrier);
    assertEquals(7, retrier.call(this::succeed));
  }

  @Test
  void another_exception_in_the_trial_leaves_the_next_call_a_trial() {
    Retrier retrier = retrier(5, 1);
    assertFails(retrier);
    now += 500;
    Supplier<Integer> wrong =
        () -> {
          throw new IllegalStateException("400");
        };
    assertThrows(IllegalStateException.class, () -> retrier.call(wrong));
    attempts = 0;
    assertFails(retrier);
    assertEquals(1, attempts);
    assertOpen(retrier);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1, 0", "1, 0, 1, 1, 0", "1, 2, 1, 1, 0", "1, 1, 1, 0, 0", "1, 1, 1, 1, -1"})
  void a_policy_out_of_range_is_refused(int attempts, long base, long cap, int after, long open) {
    assertThrows(
        IllegalArgumentException.class, () -> new Retrier.Policy(attempts, base, cap, after, open));
  }

  @Test
  void a_million_attempts_end_in_time() {
    long[] slept = {0};
    Retrier retrier =
        new Retrier(
            new Retrier.Policy(Integer.MAX_VALUE, 1, 1_000, Integer.MAX_VALUE, 500),
            () -> now,
            pause -> slept[0] += pause,
            () -> 0.5);
    int result =
        retrier.call(() -> {
          if (attempts++ < 1_000_000) {
            throw down;
          }
          return 7;
        });
    assertEquals(7, result);
    assertEquals(511 + 999_990 * 500L, slept[0]);
  }
}
