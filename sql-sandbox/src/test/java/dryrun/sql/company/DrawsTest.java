package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

  @Test
  void givesThePublishedNumbersOfSplitMix64() {
    Draws draws = Draws.from(0);

    assertEquals(0xe220a8397b1dcdafL, draws.next());
    assertEquals(0x6e789e6aa1b965f4L, draws.next());
    assertEquals(0x06c45d188009454fL, draws.next());
  }

  @Test
  void staysBelowTheBoundAndReachesAllOfIt() {
    Draws draws = Draws.from(1);

    int[] seen = IntStream.generate(() -> draws.below(5)).limit(200).distinct().sorted().toArray();

    assertArrayEquals(new int[] {0, 1, 2, 3, 4}, seen);
  }

  @Test
  void drawsWeightsInTheirShares() {
    Draws draws = Draws.from(2);
    int[] counts = new int[3];

    for (int i = 0; i < 10_000; i++) {
      counts[draws.weighted(70, 0, 30)]++;
    }

    assertEquals(0, counts[1]);
    assertEquals(7000, counts[0], 150);
  }

  @Test
  void startsEveryTopicUserAndDayElsewhere() {
    long first = Draws.of(Draws.Topic.VISITS, 1, 2).next();

    assertEquals(first, Draws.of(Draws.Topic.VISITS, 1, 2).next());
    assertNotEquals(first, Draws.of(Draws.Topic.ADS, 1, 2).next());
    assertNotEquals(first, Draws.of(Draws.Topic.VISITS, 2, 1).next());
  }
}
