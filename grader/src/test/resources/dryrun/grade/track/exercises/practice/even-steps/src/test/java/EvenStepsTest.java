import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvenStepsTest {
  @Test
  @DisplayName("no steps at all")
  void noSteps() {
    assertEquals(0, new EvenSteps().count(new int[0]));
  }

  @Disabled("Remove to run test")
  @Test
  @DisplayName("some even, some odd")
  void someEven() {
    assertEquals(2, new EvenSteps().count(new int[] {1, 2, 3, 4}));
  }

  @Disabled("Remove to run test")
  @Test
  void backwards() {
    assertEquals(1, new EvenSteps().count(new int[] {-2, -1}));
  }
}
