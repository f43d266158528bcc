package dryrun.app.desktop.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FirstDifferenceTest {

  @Test
  void beginsWhereTheTextsBeginToDiffer() {
    assertEquals(
        new FirstDifference("[a=1, ", "c=3]", "b=2]"),
        FirstDifference.of("[a=1, c=3]", "[a=1, b=2]"));
  }

  @Test
  void aTextThatGoesOnDiffersAtTheEndOfTheOther() {
    assertEquals(new FirstDifference("[1", ", 2]", "]"), FirstDifference.of("[1, 2]", "[1]"));
    assertEquals(new FirstDifference("", "", "x"), FirstDifference.of("", "x"));
  }

  @Test
  void doesNotCutACharacterInTwo() {
    assertEquals(
        new FirstDifference("a", "\uD83D\uDE00", "\uD83D\uDE01"),
        FirstDifference.of("a\uD83D\uDE00", "a\uD83D\uDE01"));
  }

  @Test
  void longTextsAreCutToWhatSurroundsTheDifference() {
    String same = "s".repeat(500);
    assertEquals(
        new FirstDifference("…" + "s".repeat(40), "e", "a".repeat(160) + "…"),
        FirstDifference.of(same + "e", same + "a".repeat(300)));
  }
}
