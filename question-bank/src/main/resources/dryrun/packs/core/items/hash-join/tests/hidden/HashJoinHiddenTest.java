import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashJoinHiddenTest {
  @Test
  void the_feeds_are_left_as_they_were() {
    List<List<String>> left = new ArrayList<>(List.of(List.of("a", "1"), List.of("b", "2")));
    List<List<String>> right = new ArrayList<>(List.of(List.of("b", "x"), List.of("c", "y")));
    HashJoin.fullJoin(left, right);
    assertEquals(List.of(List.of("a", "1"), List.of("b", "2")), left);
    assertEquals(List.of(List.of("b", "x"), List.of("c", "y")), right);
  }

  @Test
  void a_row_without_two_columns_is_refused_on_either_side() {
    List<List<String>> good = List.of(List.of("a", "1"));
    for (List<String> bad : List.of(List.<String>of(), List.of("a"), List.of("a", "1", "x"))) {
      assertThrows(IllegalArgumentException.class, () -> HashJoin.fullJoin(List.of(bad), good));
      assertThrows(IllegalArgumentException.class, () -> HashJoin.fullJoin(good, List.of(bad)));
    }
  }

  @Test
  void feeds_of_a_hundred_thousand_rows_join_in_time() {
    int rows = 100_000;
    List<List<String>> left = new ArrayList<>();
    List<List<String>> right = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      left.add(List.of("order-" + i, "l"));
      right.add(List.of("order-" + (rows + rows / 2 - 1 - i), "r"));
    }
    List<List<String>> joined = HashJoin.fullJoin(left, right);
    assertEquals(rows + rows / 2, joined.size());
    assertEquals(List.of("order-99999", "l", "r"), joined.get(rows - 1));
    assertEquals("order-149999", joined.get(rows).get(0));
  }
}
