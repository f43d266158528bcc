package dryrun.app.desktop.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TestNamesTest {

  @Test
  void sentencesWrittenInTheWayOfJavaAreReadAsSentences() {
    assertEquals(
        "The oldest goes first (2)", TestNames.spoken("LruCacheTest.the_oldest_goes_first[2]"));
    assertEquals("The oldest goes first", TestNames.spoken("LruCacheTest.theOldestGoesFirst"));
    assertEquals("Empty input", TestNames.spoken("empty-input"));
    assertEquals("Replay 3", TestNames.spoken("replay 3"));
  }

  @Test
  void whatIsNoNameOfATestStaysAsItIs() {
    assertEquals("...", TestNames.spoken("..."));
  }
}
