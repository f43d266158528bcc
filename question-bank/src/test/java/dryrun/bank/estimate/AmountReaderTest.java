package dryrun.bank.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5,000,000 | event/s | 5000000",
        "5 million | event/s | 5000000",
        "5M | event/s | 5000000",
        "20k events/s | event/s | 20000",
        "1.5 PB | TB | 1500",
        "2.5e3 | GB | 2500",
        "40% | % | 40",
        "0.5 h | min | 30",
        ".5 | 1 | 0.5",
        "1.2 million events | event | 1200000",
        "86.4 TB/day | GB/s | 1"
      })
  void readsWhatPeopleType(String text, String unit, double expected) throws EstimateException {
    assertEquals(expected, AmountReader.read(text, Unit.parse(unit)), expected * 1e-12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about five | GB | Type a number, such as 2.5 or 40 million.",
        "'' | GB | Type a number, such as 2.5 or 40 million.",
        "5 h | GB | 'h' does not measure what 'GB' does.",
        "5 users | event | 'users' does not measure what 'event' does."
      })
  void saysWhatCannotBeTaken(String text, String unit, String expected) {
    assertEquals(
        expected,
        String.valueOf(
            assertThrows(EstimateException.class, () -> AmountReader.read(text, Unit.parse(unit)))
                .getMessage()));
  }
}
