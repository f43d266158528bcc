import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeadLetterBatchHiddenTest {
  private final List<String> tried = new ArrayList<>();

  private String step(String record) {
    tried.add(record);
    if (record.startsWith("bad")) {
      throw new BadRecordException(record + " is bad");
    }
    return record.toUpperCase(java.util.Locale.ROOT);
  }

  private static DeadLetterBatch.DeadLetter letter(int position, String record) {
    return new DeadLetterBatch.DeadLetter(position, record, record + " is bad");
  }

  @Test
  void an_empty_batch_has_an_empty_outcome() {
    var outcome = DeadLetterBatch.process(List.of(), this::step, 0);
    assertEquals(List.of(), outcome.rows());
    assertEquals(List.of(), outcome.deadLetters());
  }

  @Test
  void each_record_is_tried_once_and_in_order() {
    List<String> batch = List.of("a", "bad1", "b", "bad2", "a");
    var outcome = DeadLetterBatch.process(batch, this::step, 5);
    assertEquals(batch, tried);
    assertEquals(List.of("A", "B", "A"), outcome.rows());
    assertEquals(List.of(letter(1, "bad1"), letter(3, "bad2")), outcome.deadLetters());
  }

  @Test
  void equal_bad_records_keep_their_own_positions() {
    var outcome = DeadLetterBatch.process(List.of("bad", "a", "bad"), this::step, 2);
    assertEquals(List.of(letter(0, "bad"), letter(2, "bad")), outcome.deadLetters());
  }

  @Test
  void exactly_as_many_dead_letters_as_allowed_are_accepted() {
    var outcome = DeadLetterBatch.process(List.of("bad1", "a", "bad2"), this::step, 2);
    assertEquals(List.of("A"), outcome.rows());
    assertEquals(List.of(letter(0, "bad1"), letter(2, "bad2")), outcome.deadLetters());
  }

  @Test
  void nothing_is_processed_after_the_limit_is_passed() {
    List<String> batch = List.of("bad1", "a", "bad2", "b", "c");
    assertThrows(
        TooManyBadRecordsException.class, () -> DeadLetterBatch.process(batch, this::step, 1));
    assertEquals(List.of("bad1", "a", "bad2"), tried);
  }

  @Test
  void no_bad_record_may_be_allowed() {
    assertThrows(
        TooManyBadRecordsException.class,
        () -> DeadLetterBatch.process(List.of("bad"), this::step, 0));
    assertEquals(List.of("A"), DeadLetterBatch.process(List.of("a"), this::step, 0).rows());
  }

  @Test
  void a_missing_record_is_a_dead_letter_that_the_step_does_not_see() {
    var outcome = DeadLetterBatch.process(Arrays.asList("a", null, "b"), this::step, 1);
    assertEquals(List.of("A", "B"), outcome.rows());
    assertEquals(
        List.of(new DeadLetterBatch.DeadLetter(1, null, "missing record")), outcome.deadLetters());
    assertEquals(List.of("a", "b"), tried);
  }

  @Test
  void a_null_pointer_in_the_step_is_not_the_records_fault() {
    Function<String, String> broken = record -> ((String) null).concat(record);
    assertThrows(
        NullPointerException.class, () -> DeadLetterBatch.process(List.of("a"), broken, 10));
  }

  @Test
  void an_error_of_the_machine_goes_through() {
    OutOfMemoryError full = new OutOfMemoryError("no heap left");
    Function<String, String> broken =
        record -> {
          throw full;
        };
    assertSame(
        full,
        assertThrows(
            OutOfMemoryError.class, () -> DeadLetterBatch.process(List.of("a"), broken, 10)));
  }

  @Test
  void the_batch_is_left_as_it_was() {
    List<String> batch = new ArrayList<>(List.of("a", "bad1", "b"));
    DeadLetterBatch.process(batch, this::step, 1);
    assertEquals(List.of("a", "bad1", "b"), batch);
  }

  @Test
  void a_negative_limit_is_refused_before_anything_is_tried() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DeadLetterBatch.process(List.of("a"), this::step, -1));
    assertEquals(List.of(), tried);
  }

  @Test
  void a_linked_list_of_three_hundred_thousand_records_ends_in_time() {
    List<String> batch = new LinkedList<>();
    for (int i = 0; i < 300_000; i++) {
      batch.add(i % 1_000 == 999 ? "bad" : "row");
    }
    Function<String, String> step =
        record -> {
          if (record.equals("bad")) {
            throw new BadRecordException("bad is bad");
          }
          return record;
        };
    var outcome = DeadLetterBatch.process(batch, step, 300);
    assertEquals(299_700, outcome.rows().size());
    assertEquals(300, outcome.deadLetters().size());
    assertEquals(letter(299_999, "bad"), outcome.deadLetters().get(299));
  }
}
