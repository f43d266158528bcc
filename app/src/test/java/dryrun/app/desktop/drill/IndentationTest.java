package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IndentationTest {

  @Test
  void aLineFollowsTheOneBeforeAndGoesAStepInAfterAnOpeningBrace() {
    assertEquals("  ", Indentation.after("  return a;", 11));
    assertEquals("    ", Indentation.after("  void a() { ", 13));
    assertEquals("  ", Indentation.after("  void a() {", 4));
  }

  @Test
  void aClosingBraceTakesAStepBackWhereOnlyBlanksStandBeforeIt() {
    assertEquals(2, Indentation.closing("    "));
    assertEquals(1, Indentation.closing(" "));
    assertEquals(0, Indentation.closing(""));
    assertEquals(0, Indentation.closing("  a "));
  }
}
