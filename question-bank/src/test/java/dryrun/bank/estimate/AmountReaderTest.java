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
        "86.4 TB/day | GB/s | 1",
        "15.5 petabytes | PB | 15.5",
        "~15.5 PB | TB | 15500",
        "about 2 GB per second | GB/s | 2",
        "16 Gbps | GB/s | 2",
        "250 gb a day | GB/day | 250",
        "1 000 000 rows | row | 1000000",
        "3 x 10^9 | event | 3000000000",
        "5B | event | 5000000000",
        "5 B | B | 5",
        "12 bn | row | 12000000000",
        "$40k a month | USD/month | 40000",
        "$1.5 million | USD | 1500000",
        "90 minutes | h | 1.5",
        "200 queries per second | query/s | 200",
        "300 qps | query/s | 300",
        "8 KiB | KiB | 8",
        "250 mins | min | 250",
        "5 boxes | box | 5",
        "2 MB per file | MB/file | 2",
        "3 GB | GB/task | 3",
        "250 megabytes | GB/task | 0.25",
        "40 queries | query/user | 40"
      })
  void readsWhatPeopleType(String text, String unit, double expected) throws EstimateException {
    assertEquals(expected, AmountReader.read(text, Unit.parse(unit)), expected * 1e-12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15.5 | PB | Say the unit too, such as PB.",
        "12 k | GB/s | Say the unit too, such as GB/s.",
        "12 | s | Say the unit too, such as s."
      })
  void anAnswerSaysItsUnit(String text, String unit, String expected) {
    assertEquals(
        expected,
        String.valueOf(
            assertThrows(
                    EstimateException.class,
                    () -> AmountReader.readWithUnit(text, Unit.parse(unit)))
                .getMessage()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5 million | event | 5000000", "0.2 | 1 | 0.2", "40 | % | 40", "2 PB | TB | 2000"})
  void countsAndPlainNumbersNeedNone(String text, String unit, double expected)
      throws EstimateException {
    assertEquals(
        expected, AmountReader.readWithUnit(text, Unit.parse(unit)), Math.abs(expected) * 1e-12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15,5 PB | PB | Type a point before decimals: a comma groups thousands.",
        "16 Gb/s | GB/s | 'Gb' may be bits or bytes: type Gbit or GB.",
        "5 5 GB | GB | Type a number, such as 2.5 or 40 million.",
        "GB | GB | Type a number, such as 2.5 or 40 million.",
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
