import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketHiddenTest {
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000_000_000;

  private long now;

  @Test
  void a_refused_request_takes_nothing() {
    TokenBucket bucket = new TokenBucket(10, 5, () -> now);
    assertTrue(bucket.tryTake(8));
    assertFalse(bucket.tryTake(3));
    assertTrue(bucket.tryTake(2));
  }

  @Test
  void asking_often_does_not_lose_fractions() {
    TokenBucket bucket = new TokenBucket(2, 1, () -> now);
    assertTrue(bucket.tryTake(2));
    for (int i = 1; i < 1_000; i++) {
      now = i * MILLI;
      assertFalse(bucket.tryTake(1));
    }
    now = SECOND;
    assertTrue(bucket.tryTake(1));
  }

  @Test
  void a_third_of_a_second_is_exact_to_the_nanosecond() {
    TokenBucket bucket = new TokenBucket(3, 3, () -> now);
    assertTrue(bucket.tryTake(3));
    now = 333_333_333;
    assertFalse(bucket.tryTake(1));
    now = 333_333_334;
    assertTrue(bucket.tryTake(1));
    now = SECOND;
    assertTrue(bucket.tryTake(2));
    assertFalse(bucket.tryTake(1));
  }

  @Test
  void a_bucket_is_full_at_the_nanosecond_and_not_before() {
    TokenBucket bucket = new TokenBucket(10, 3, () -> now);
    assertTrue(bucket.tryTake(10));
    now = 3_333_333_333L;
    assertFalse(bucket.tryTake(10));
    now = 3_333_333_334L;
    assertTrue(bucket.tryTake(10));
  }

  @Test
  void silence_never_fills_above_the_capacity() {
    TokenBucket bucket = new TokenBucket(10, 5, () -> now);
    assertTrue(bucket.tryTake(4));
    now = 60 * SECOND;
    assertTrue(bucket.tryTake(10));
    assertFalse(bucket.tryTake(1));
  }

  @Test
  void silence_of_a_full_bucket_is_not_saved_up() {
    TokenBucket bucket = new TokenBucket(10, 5, () -> now);
    now = SECOND;
    assertTrue(bucket.tryTake(10));
    now = SECOND + 199 * MILLI;
    assertFalse(bucket.tryTake(1));
  }

  @Test
  void a_clock_that_jumps_back_pays_nothing_twice() {
    now = 10 * SECOND;
    TokenBucket bucket = new TokenBucket(10, 1, () -> now);
    assertTrue(bucket.tryTake(10));
    now = 5 * SECOND;
    assertFalse(bucket.tryTake(1));
    now = 10 * SECOND;
    assertFalse(bucket.tryTake(1));
    now = 11 * SECOND;
    assertTrue(bucket.tryTake(1));
    assertFalse(bucket.tryTake(1));
  }

  @Test
  void the_origin_of_the_clock_is_the_construction() {
    now = -7 * SECOND;
    TokenBucket bucket = new TokenBucket(10, 1, () -> now);
    assertTrue(bucket.tryTake(10));
    now = -5 * SECOND;
    assertTrue(bucket.tryTake(2));
    assertFalse(bucket.tryTake(1));
  }

  @Test
  void the_clock_may_wrap_from_the_largest_to_the_smallest_number() {
    now = Long.MAX_VALUE;
    TokenBucket bucket = new TokenBucket(10, 1, () -> now);
    assertTrue(bucket.tryTake(10));
    now = Long.MIN_VALUE + 2 * SECOND;
    assertTrue(bucket.tryTake(2));
    assertFalse(bucket.tryTake(1));
  }

  @Test
  void ten_quiet_seconds_at_the_highest_rate_fill_the_bucket() {
    TokenBucket bucket = new TokenBucket(SECOND, 1_000_000_000, () -> now);
    assertTrue(bucket.tryTake(SECOND));
    now = 10 * SECOND;
    assertTrue(bucket.tryTake(SECOND));
    assertFalse(bucket.tryTake(1));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1", "1000000001, 1", "1, 1000000001"})
  void capacity_and_rate_out_of_range_are_refused(long capacity, long rate) {
    assertThrows(IllegalArgumentException.class, () -> new TokenBucket(capacity, rate, () -> now));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 11, Long.MAX_VALUE, Long.MIN_VALUE})
  void a_request_that_can_never_be_granted_is_refused(long tokens) {
    TokenBucket bucket = new TokenBucket(10, 5, () -> now);
    assertThrows(IllegalArgumentException.class, () -> bucket.tryTake(tokens));
    assertTrue(bucket.tryTake(10));
  }

  @Test
  void calls_after_long_silences_end_in_time() {
    TokenBucket bucket = new TokenBucket(1_000, 100, () -> now);
    int granted = 0;
    for (int i = 0; i < 100_000; i++) {
      if (i % 4 == 0) {
        now += 3_600 * SECOND;
      }
      if (bucket.tryTake(400)) {
        granted++;
      }
    }
    assertEquals(50_000, granted);
  }
}
