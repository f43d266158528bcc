package dryrun.bank.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000000 | event/s | 5 million events/s",
        "1 | event | 1 event",
        "432000000000 | B/event | 432 billion B/event",
        "172.8 | TB/day | 173 TB/day",
        "15552 | TB | 15,600 TB",
        "1536 | partition | 1,536 partitions",
        "0.012345 | USD/GB/month | 0.0123 USD/GB/month",
        "12 | % | 12%",
        "0.1 | 1 | 0.1",
        "1 | day | 1 day",
        "90 | day | 90 days",
        "4 | h | 4 h",
        "3.5 | query | 3.5 queries",
        "20 | core*h | 20 cores*h",
        "999999.9 | 1 | 1 million",
        "2500000000000000 | row | 2,500 trillion rows",
        "0 | B | 0 B",
        "-2.5 | h | -2.5 h"
      })
  void saysAComputedAmountAsOneWould(double value, String unit, String expected)
      throws EstimateException {
    assertEquals(expected, AmountText.of(value, Unit.parse(unit)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99.95 | % | 99.95%",
        "5184000 | event | 5.184 million events",
        "12345 | row | 12,345 rows",
        "0.30000000000000004 | USD/core/h | 0.3 USD/core/h",
        "20000 | event/s | 20,000 events/s"
      })
  void saysAStatedAmountWithEveryFigure(double value, String unit, String expected)
      throws EstimateException {
    assertEquals(expected, AmountText.exact(value, Unit.parse(unit)));
  }
}
