import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReceiptTest {
  @Test
  void bread() {
    assertEquals("bread: 3.05", new Receipt().line("bread", 305));
  }

  @Test
  void milk() {
    assertEquals("milk: 1.40", new Receipt().line("milk", 140));
  }
}
