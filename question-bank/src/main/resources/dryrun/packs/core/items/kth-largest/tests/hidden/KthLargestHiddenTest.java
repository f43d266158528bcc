import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KthLargestHiddenTest {
  @Test
  void the_first_of_one_is_the_maximum() {
    KthLargest first = new KthLargest(1, new int[] {});
    assertEquals(OptionalInt.of(3), first.add(3));
    assertEquals(OptionalInt.of(3), first.add(1));
    assertEquals(OptionalInt.of(5), first.add(5));
  }

  @Test
  void a_history_longer_than_k_is_cut_to_k() {
    KthLargest second = new KthLargest(2, new int[] {1, 9, 3, 7, 5});
    assertEquals(OptionalInt.of(7), second.add(2));
    assertEquals(OptionalInt.of(8), second.add(8));
  }

  @Test
  void a_history_of_k_gives_an_answer_at_once() {
    assertEquals(OptionalInt.of(9), new KthLargest(2, new int[] {9, 5}).add(9));
  }

  @Test
  void a_history_one_short_of_k_is_completed_by_the_first_bid() {
    assertEquals(OptionalInt.of(4), new KthLargest(3, new int[] {8, 6}).add(4));
  }

  @Test
  void bids_are_compared_over_the_whole_range() {
    KthLargest second = new KthLargest(2, new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
    assertEquals(OptionalInt.of(0), second.add(0));
    assertEquals(OptionalInt.of(0), second.add(Integer.MIN_VALUE));
    assertEquals(OptionalInt.of(Integer.MAX_VALUE), second.add(Integer.MAX_VALUE));
  }

  @Test
  void the_history_is_left_as_it_is() {
    int[] history = {3, 1, 2};
    new KthLargest(2, history).add(9);
    assertArrayEquals(new int[] {3, 1, 2}, history);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void a_k_below_one_is_refused(int k) {
    assertThrows(IllegalArgumentException.class, () -> new KthLargest(k, new int[] {1}));
  }

  @Test
  void random_streams_agree_with_sorting() {
    Random random = new Random(42);
    List<Integer> bids = new ArrayList<>();
    KthLargest fifth = new KthLargest(5, new int[] {});
    for (int i = 0; i < 500; i++) {
      int bid = random.nextInt(-20, 20);
      bids.add(bid);
      bids.sort(Comparator.reverseOrder());
      assertEquals(
          i < 4 ? OptionalInt.empty() : OptionalInt.of(bids.get(4)), fifth.add(bid), "bid " + i);
    }
  }

  @Test
  void forty_thousand_bids_end_in_time() {
    Random random = new Random(42);
    KthLargest thousandth = new KthLargest(1_000, new int[] {});
    OptionalInt last = OptionalInt.empty();
    for (int i = 0; i < 40_000; i++) {
      last = thousandth.add(random.nextInt(1_000_000) - i % 2 * 1_000_000);
    }
    for (int i = 0; i < 1_000; i++) {
      last = thousandth.add(2_000_000 + i);
    }
    assertEquals(OptionalInt.of(2_000_000), last);
  }
}
