import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusFaresTest {
  @ParameterizedTest
  @CsvSource({"1,200", "2,280", "5,520"})
  void eachZoneCosts(int zones, int cents) throws NoSuchZoneException {
    assertEquals(cents, new BusFares().fare(zones));
  }

  @Test
  void noRideHasNoZones() {
    assertThrows(NoSuchZoneException.class, () -> new BusFares().fare(0));
  }
}
