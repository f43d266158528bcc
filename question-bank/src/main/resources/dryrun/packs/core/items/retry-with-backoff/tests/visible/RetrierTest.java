import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrierTest {
  private final List<Long> pauses = new ArrayList<>();
  private final Retrier retrier =
      new Retrier(new Retrier.Policy(4, 100, 250, 100, 1_000), () -> 0, pauses::add, () -> 0.5);
  private int attempts;

  private int failTimes(int failures) {
    if (attempts++ < failures) {
      throw new TransientException("attempt " + attempts);
    }
    return 7;
  }

  @Test
  void a_success_needs_one_attempt_and_no_pause() {
    assertEquals(7, retrier.call(() -> failTimes(0)));
    assertEquals(1, attempts);
    assertEquals(List.of(), pauses);
  }

  @Test
  void delays_double_up_to_the_cap_and_are_scaled_by_the_random_number() {
    assertEquals(7, retrier.call(() -> failTimes(3)));
    assertEquals(List.of(50L, 100L, 125L), pauses);
  }

  @Test
  void the_last_failure_is_thrown_after_the_last_attempt() {
    TransientException last =
        assertThrows(TransientException.class, () -> retrier.call(() -> failTimes(9)));
    assertEquals("attempt 4", last.getMessage());
    assertEquals(List.of(50L, 100L, 125L), pauses);
  }

  @Test
  void an_error_that_is_not_transient_is_not_retried() {
    IllegalStateException wrong = new IllegalStateException("400");
    assertSame(
        wrong,
        assertThrows(
            IllegalStateException.class,
            () ->
                retrier.call(() -> {
                  attempts++;
                  throw wrong;
                })));
    assertEquals(1, attempts);
  }
}
