import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FerryQueueTest {
  @Test
  void theFirstTwoFit() {
    Car a = new Car("A", 4);
    Car b = new Car("B", 5);
    Car c = new Car("C", 3);
    assertEquals(List.of(a, b), new FerryQueue().next(List.of(a, b, c), 11));
  }

  @Test
  void nobodyWaits() {
    assertEquals(List.of(), new FerryQueue().next(List.of(), 11));
  }
}
