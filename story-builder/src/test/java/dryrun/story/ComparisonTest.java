package dryrun.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.story.Comparison.Kind;
import dryrun.story.Comparison.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void showsTheWordsThatChanged() {
    assertEquals(
        List.of(
            new Piece(Kind.SAME, "The load took "),
            new Piece(Kind.REMOVED, "long"),
            new Piece(Kind.ADDED, "nine hours"),
            new Piece(Kind.SAME, ".\n")),
        Comparison.of("The load took long.\n", "The load took nine hours.\n"));
  }

  @Test
  void equalTextsAreOnePiece() {
    assertEquals(List.of(new Piece(Kind.SAME, "a b")), Comparison.of("a b", "a b"));
    assertEquals(List.of(), Comparison.of("", ""));
  }
}
