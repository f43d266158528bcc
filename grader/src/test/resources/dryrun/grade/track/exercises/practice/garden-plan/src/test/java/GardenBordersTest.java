import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GardenBordersTest {
  @Test
  void thereIsNoFourthBed() {
    Assertions.assertThrows(ArrayIndexOutOfBoundsException.class, () -> new Garden(3).at(3));
  }
}
