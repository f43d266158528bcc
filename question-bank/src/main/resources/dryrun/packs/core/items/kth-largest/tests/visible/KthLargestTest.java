import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class KthLargestTest {
  @Test
  void the_history_counts() {
    KthLargest second = new KthLargest(2, new int[] {40, 10});
    assertEquals(OptionalInt.of(20), second.add(20));
    assertEquals(OptionalInt.of(40), second.add(50));
    assertEquals(OptionalInt.of(40), second.add(40));
  }

  @Test
  void there_is_no_answer_before_the_kth_bid() {
    KthLargest third = new KthLargest(3, new int[] {});
    assertEquals(OptionalInt.empty(), third.add(7));
    assertEquals(OptionalInt.empty(), third.add(9));
    assertEquals(OptionalInt.of(-1), third.add(-1));
  }

  @Test
  void equal_bids_count_separately() {
    KthLargest second = new KthLargest(2, new int[] {50, 50});
    assertEquals(OptionalInt.of(50), second.add(20));
  }
}
