import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopKeysTest {
  private final TopKeys searches = new TopKeys(2);

  private static TopKeys.Count count(String key, long count) {
    return new TopKeys.Count(key, count);
  }

  @Test
  void the_most_frequent_come_first() {
    searches.add("tea");
    searches.add("mug");
    searches.add("tea");
    assertEquals(List.of(count("tea", 2), count("mug", 1)), searches.top());
  }

  @Test
  void before_the_first_event_the_ranking_is_empty() {
    assertEquals(List.of(), searches.top());
  }
}
