package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Toolkit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaColoursTest {

  @Test
  void theEditorIsPlainUnlessAsked() {
    assertEquals(List.of(), styles(false, "int a; // b"));
  }

  @Test
  void wordsTextsAndCommentsHaveColours() {
    assertEquals(
        List.of("keyword int", "string \"x\"", "comment // b"), styles(true, "int a(\"x\"); // b"));
  }

  @Test
  void coloursFollowWhatIsTyped() {
    List<String> styles =
        Toolkit.on(() -> {
          var area = new PlainArea();
          area.colourJava(true);
          area.reset("/ int a;");
          area.replaceText(0, 0, "/");
          return styled(area);
        });
    assertEquals(List.of("comment // int a;"), styles);
  }

  @Test
  void theMatchingBracketIsShownBesideColours() {
    List<String> styles =
        Toolkit.on(() -> {
          var area = new PlainArea();
          area.colourJava(true);
          area.reset("f(int a)");
          area.moveTo(2);
          return styled(area);
        });
    assertEquals(List.of("bracket (", "keyword int", "bracket )"), styles);
  }

  private static List<String> styles(boolean colours, String text) {
    return Toolkit.on(() -> {
      var area = new PlainArea();
      area.colourJava(colours);
      area.reset(text);
      area.moveTo(0);
      return styled(area);
    });
  }

  /// The parts of the text that have a style, each with it.
  private static List<String> styled(PlainArea area) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (var span : area.getStyleSpans(0, area.getLength())) {
      int end = at + span.getLength();
      if (!span.getStyle().isEmpty()) {
        parts.add(String.join(" ", span.getStyle()) + " " + area.getText(at, end));
      }
      at = end;
    }
    return parts;
  }
}
