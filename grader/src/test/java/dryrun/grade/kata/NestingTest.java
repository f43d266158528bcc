package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void acceptsAsManyLambdasAsOneLikesSideBySide() {
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("f(a -> b, c -> d);\n".repeat(100)));
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("Runnable r = () -> { g(); };".repeat(100)));
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("{" + "case A -> { g(); }".repeat(20) + "}"));
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("{" + "case A -> 1;".repeat(20) + "}"));
  }

  @Test
  void refusesLambdasInLambdas() {
    assertEquals(OptionalInt.empty(), Nesting.tooDeep(inEachOther(8)));
    assertEquals(OptionalInt.of(9), Nesting.tooDeep(inEachOther(9)));
    assertEquals(OptionalInt.of(1), Nesting.tooDeep("x = " + "a -> ".repeat(9) + "1;"));
  }

  @Test
  void refusesBracketsInBrackets() {
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("[".repeat(150) + "]".repeat(150)));
    assertEquals(OptionalInt.of(1), Nesting.tooDeep("(".repeat(300)));
  }

  @Test
  void doesNotCountWhatIsTextOrComment() {
    String arrows = "-> ".repeat(20);
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("\"\\\"" + arrows + "\"; // " + arrows));
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("/* \n" + arrows + "*/ '(' '\\''"));
    assertEquals(OptionalInt.empty(), Nesting.tooDeep("\"\"\"\n\"" + arrows + "\"\"\" + 1"));
    assertEquals(OptionalInt.of(3), Nesting.tooDeep("/*\n\n*/" + arrows));
  }

  @Test
  void readsWhatIsUnfinished() {
    for (String text : new String[] {"/*", "//", "\"", "\"\"\"", "'\\", ")", "}", "-"}) {
      assertEquals(OptionalInt.empty(), Nesting.tooDeep(text));
    }
  }

  private static String inEachOther(int depth) {
    return "f(x ->\n".repeat(depth) + "1" + ")".repeat(depth) + ";";
  }
}
