import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GardenTest {
  private final Garden garden = new Garden(3);

  @Nested
  class Empty {
    @Test
    void nothingGrows() {
      assertThat(garden.at(1)).isEqualTo("nothing");
    }
  }

  @Nested
  class Planted {
    @Test
    void somethingGrows() {
      garden.plant(1, "leek");
      assertThat(garden.at(1)).isEqualTo("leek");
    }

    @Test
    void aBedIsTaken() {
      garden.plant(1, "leek");
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> garden.plant(1, "beans"))
          .withMessage("taken");
    }
  }
}
