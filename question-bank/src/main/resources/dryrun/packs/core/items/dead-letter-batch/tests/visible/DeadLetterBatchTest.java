import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeadLetterBatchTest {
  private static Integer number(String record) {
    try {
      return Integer.valueOf(record);
    } catch (NumberFormatException e) {
      throw new BadRecordException("not a number");
    }
  }

  @Test
  void a_bad_record_is_set_aside_and_the_others_go_on() {
    var outcome = DeadLetterBatch.process(List.of("7", "x", "9"), DeadLetterBatchTest::number, 1);
    assertEquals(List.of(7, 9), outcome.rows());
    assertEquals(
        List.of(new DeadLetterBatch.DeadLetter(1, "x", "not a number")), outcome.deadLetters());
  }

  @Test
  void an_unexpected_error_goes_through() {
    IllegalStateException down = new IllegalStateException("the warehouse is down");
    assertSame(
        down,
        assertThrows(
            IllegalStateException.class,
            () ->
                DeadLetterBatch.process(
                    List.of("7"),
                    record -> {
                      throw down;
                    },
                    10)));
  }
}
