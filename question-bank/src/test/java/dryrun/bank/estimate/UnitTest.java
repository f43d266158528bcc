package dryrun.bank.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "1, kB, 1000, B",
    "1, KiB, 1024, B",
    "1, TiB, 1.099511627776, TB",
    "8, Mbit/s, 1, MB/s",
    "1, day, 86400, s",
    "1, month, 30, day",
    "1, year, 365, day",
    "1, GB/s, 86.4, TB/day",
    "50, %, 0.5, 1",
    "2, USD/core/h, 1440, USD/core/month",
    "3, core*h, 180, core*min",
    "1000, ms, 1, s"
  })
  void oneUnitIsToldInAnother(double value, String from, double expected, String to)
      throws EstimateException {
    Unit unit = Unit.parse(from);
    Unit other = Unit.parse(to);

    assertEquals(other.dimension(), unit.dimension());
    assertEquals(expected, other.in(unit.of(value)), expected * 1e-12);
  }

  @Test
  void aWordThatIsNoUnitIsACountedThing() throws EstimateException {
    assertEquals(new Unit("event", 1, Dimension.of("event")), Unit.parse("event"));
    assertEquals("B/event", Unit.parse("kB / event").dimension().toString());
  }

  @ParameterizedTest
  @CsvSource({"Gb", "'GB per s'", "GB/", "/s", "GB//s", "events2", "''", "KB"})
  void whatIsNoUnitIsRefused(String text) {
    assertThrows(EstimateException.class, () -> Unit.parse(text));
  }

  @Property
  void aValueSurvivesTheWayThroughAQuantity(@ForAll @DoubleRange(min = -1e15, max = 1e15) double v)
      throws EstimateException {
    Unit unit = Unit.parse("TiB/week");

    assertEquals(v, unit.in(unit.of(v)), Math.abs(v) * 1e-12);
  }
}
