package dryrun.story.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The load fell from nine hours to 40 minutes. | nine hours:time, 40 minutes:time",
        "We cut cost by 40%. | 40%:percent",
        "It saved $1.2 million a year. | $1.2 million:money",
        "About $90k went away. | $90k:money",
        "Twelve analysts and 1,200 tables waited. | Twelve analysts:analyst, 1,200 tables:table",
        "The job was 3x faster, p99 at 250 ms. | 3x:ratio, 250 ms:time",
        "We halved the error rate. | halved:",
        "A third of our drivers left. | A third of our drivers:driver",
        "Three trillion rows, 40 TB. | Three trillion rows:row, 40 TB:TB",
        "A dozen teams adopted it. | A dozen teams:team",
        "Ninety-five percent arrived, ten of them late. | Ninety-five percent:percent, ten:",
        "In 2023 we had 2000 stores. | 2000 stores:store",
      })
  void findsHowMuch(String sentence, String expected) {
    List<String> found =
        Quantities.of(sentence).stream().map(q -> q.span().of(sentence) + ":" + q.unit()).toList();

    assertEquals(expected, String.join(", ", found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2023 I joined the Q3 planning.",
        "At 9 am the S3 bucket was empty.",
        "By 07:30 the P1 was open.",
        "We moved to Spark 3 and Java 17.",
        "First, one of them asked me on March 3 or 4 April.",
        "One day one team called.",
        "A top-10 list and the top 10.",
      })
  void leavesDatesVersionsRanksAndTimesAlone(String sentence) {
    assertEquals(List.of(), Quantities.of(sentence));
  }

  @Test
  void knowsWhatComparesByItself() {
    assertEquals(true, Quantities.of("It doubled.").getFirst().ratio());
  }
}
