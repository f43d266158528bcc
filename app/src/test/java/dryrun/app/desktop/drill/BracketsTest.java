package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.drill.Brackets.Pair;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BracketsTest {
  @Test
  void bracketBeforeTheCaretComesFirst() {
    assertEquals(Optional.of(new Pair(3, 4)), Brackets.at("f((()))", 4));
    assertEquals(Optional.of(new Pair(1, 6)), Brackets.at("f((()))", 7));
  }

  @Test
  void bracketAfterTheCaretCountsToo() {
    assertEquals(Optional.of(new Pair(1, 3)), Brackets.at("f(x)", 1));
  }

  @Test
  void textLiteralsNamesAndCommentsDoNotCount() {
    String sql = "('(', \"(\" /* ( */ -- (\n x)";
    assertEquals(Optional.of(new Pair(0, sql.length() - 1)), Brackets.at(sql, 1));
    assertEquals(Optional.empty(), Brackets.at("'('", 1));
    assertEquals(Optional.empty(), Brackets.at("-- (", 3));
  }

  @Test
  void unmatchedAndMismatchedBracketsHaveNoPair() {
    assertEquals(Optional.empty(), Brackets.at("(", 1));
    assertEquals(Optional.empty(), Brackets.at("(]", 1));
    assertEquals(Optional.empty(), Brackets.at("'never closed (", 15));
  }
}
