import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DoorCodesTest {
  @Test
  void room() {
    assertEquals("17b", DoorCodes.room("0317b"));
  }

  @Test
  void floor() {
    assertEquals(3, DoorCodes.floor("0317b"));
  }
}
