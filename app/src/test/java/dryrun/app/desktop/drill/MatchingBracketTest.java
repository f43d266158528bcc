package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Toolkit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingBracketTest {

  /// Marking the pair is itself a change of the text; it once called for itself without end, and
  /// the bracket was lost.
  @Test
  void showsThePairWhileItIsTyped() {
    List<Integer> marked =
        Toolkit.on(() -> {
          var area = new PlainArea();
          for (String letter : List.of("f", "(", "*", ")")) {
            area.replaceSelection(letter);
          }
          assertEquals("f(*)", area.getText());
          List<Integer> places = new ArrayList<>();
          for (int i = 0; i < area.getLength(); i++) {
            if (area.getStyleOfChar(i).contains("bracket")) {
              places.add(i);
            }
          }
          return places;
        });
    assertEquals(List.of(1, 3), marked);
  }
}
