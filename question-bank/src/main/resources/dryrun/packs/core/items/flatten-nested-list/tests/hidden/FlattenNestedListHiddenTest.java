import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlattenNestedListHiddenTest {
  @Test
  void the_batch_is_left_as_it_is() {
    List<Object> inner = new ArrayList<>(List.of("b", "c"));
    List<Object> batch = new ArrayList<>();
    batch.add("a");
    batch.add(inner);
    assertEquals(List.of("a", "b", "c"), FlattenNestedList.flatten(batch));
    assertEquals(List.of("a", List.of("b", "c")), batch);
  }

  @Test
  void the_result_is_a_list_of_its_own() {
    List<Object> batch = new ArrayList<>(List.of("a"));
    List<Object> events = FlattenNestedList.flatten(batch);
    batch.add("b");
    assertEquals(List.of("a"), events);
  }

  @Test
  void a_hundred_thousand_levels_do_not_overflow_the_stack() {
    List<Object> batch = List.of();
    for (int level = 0; level < 100_000; level++) {
      batch = level % 1_000 == 0 ? List.of(level, batch) : List.of(batch);
    }
    List<Object> events = FlattenNestedList.flatten(batch);
    assertEquals(100, events.size());
    assertEquals(99_000, events.getFirst());
    assertEquals(0, events.getLast());
  }

  @Test
  void a_batch_of_a_million_ends_in_time() {
    List<Object> batch = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i += 2) {
      batch.add(List.of("e1", "e2"));
    }
    List<Object> events = FlattenNestedList.flatten(batch);
    assertEquals(1_000_000, events.size());
    assertEquals("e2", events.getLast());
  }
}
