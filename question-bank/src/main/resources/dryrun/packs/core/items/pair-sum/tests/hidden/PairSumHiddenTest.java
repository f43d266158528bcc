import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairSumHiddenTest {
  @Test
  void the_amounts_are_left_as_they_are() {
    int[] amounts = {28, 10, 25, 7};
    PairSum.pairs(amounts, 35);
    assertArrayEquals(new int[] {28, 10, 25, 7}, amounts);
  }

  @Test
  void four_hundred_thousand_amounts_end_in_time() {
    int[] amounts = new int[400_000];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = 2 * i;
    }
    amounts[150_000] = 1;
    assertEquals(List.of(List.of(1, 799_998)), PairSum.pairs(amounts, 799_999));
  }
}
