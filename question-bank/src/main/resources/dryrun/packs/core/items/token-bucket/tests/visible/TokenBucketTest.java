import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private static final long MILLI = 1_000_000;

  private long now;
  private final TokenBucket bucket = new TokenBucket(10, 5, () -> now);

  @Test
  void the_bucket_starts_full_and_allows_a_burst_of_its_capacity() {
    assertTrue(bucket.tryTake(10));
    assertFalse(bucket.tryTake(1));
  }

  @Test
  void a_token_is_there_after_a_fifth_of_a_second() {
    assertTrue(bucket.tryTake(10));
    now = 199 * MILLI;
    assertFalse(bucket.tryTake(1));
    now = 200 * MILLI;
    assertTrue(bucket.tryTake(1));
    assertFalse(bucket.tryTake(1));
  }
}
