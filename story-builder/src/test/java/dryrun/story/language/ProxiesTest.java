package dryrun.story.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$2.4 million | between $2 million and $3 million; a seven-figure amount",
        "$4,218,300 | between $4 million and $5 million; a seven-figure amount",
        "180,000 customers"
            + " | between 100,000 and 200,000 customers; a six-figure number of customers",
        "€90k | between €90,000 and €100,000; a five-figure amount",
        "12 employees | between 10 and 20 employees; a two-figure number of employees",
        "$950 million | between $900 million and $1 billion; a nine-figure amount",
      })
  void offersARangeAndAnOrderOfMagnitude(String quote, String expected) {
    assertEquals(expected, String.join("; ", Proxies.of(quote)));
  }

  @Test
  void offersNothingWhereThereIsNoNumberOrASmallOne() {
    assertEquals(List.of(), Proxies.of("a million dollars"));
    assertEquals(List.of(), Proxies.of("7 clients"));
  }
}
