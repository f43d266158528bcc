package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TestLimitTest {
  @Test
  void aTestThatWaitsIsWaitedForFourTimesItsLimit() {
    assertEquals(Duration.ofSeconds(12), TestLimit.ofComputing(KataLimits.DEFAULT).patience());
  }

  /// Otherwise the process would be ended first, and nobody could say where the test hung.
  @Test
  void itsPatienceEndsBeforeThatWithAllTests() {
    KataLimits imported = new KataLimits(Duration.ofSeconds(20), Duration.ofSeconds(60), 1 << 20);

    assertEquals(Duration.ofSeconds(45), TestLimit.ofComputing(imported).patience());
  }
}
