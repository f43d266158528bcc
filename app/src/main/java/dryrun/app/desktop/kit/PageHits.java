package dryrun.app.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The places of a page where some words stand, without regard to case, and the marks on them.
final class PageHits {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  private final List<Hit> hits = new ArrayList<>();
  private final List<Path> marks = new ArrayList<>();

  /// Words in a text, or a link that holds them.
  private record Hit(Node node, int start, int end) {}

  PageHits(Parent page, String words) {
    if (!words.isEmpty()) {
      collect(page, words.toLowerCase(Locale.ROOT));
    }
  }

  int size() {
    return hits.size();
  }

  Node node(int hit) {
    return hits.get(hit).node();
  }

  /// Marks all hits, one of them as the one in hand.
  void mark(int current) {
    clear();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (hit.node() instanceof TextFlow flow) {
        var path = new Path(flow.getRangeShape(hit.start(), hit.end(), false));
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add("found");
        path.pseudoClassStateChanged(CURRENT, i == current);
        flow.getChildren().addFirst(path);
        marks.add(path);
      } else {
        hit.node().pseudoClassStateChanged(FOUND, true);
      }
    }
  }

  void clear() {
    marks.forEach(path -> {
      if (path.getParent() instanceof TextFlow flow) {
        flow.getChildren().remove(path);
      }
    });
    marks.clear();
    hits.forEach(hit -> hit.node().pseudoClassStateChanged(FOUND, false));
  }

  private void collect(Parent parent, String words) {
    if (parent instanceof TextFlow flow) {
      places(text(flow), words).forEach(at -> hits.add(new Hit(flow, at, at + words.length())));
    }
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Hyperlink link) {
        places(link.getText(), words).forEach(at -> hits.add(new Hit(link, at, at)));
      } else if (child instanceof Parent inner) {
        collect(inner, words);
      }
    }
  }

  /// The text as the flow counts it: what is no text is one character.
  private static String text(TextFlow flow) {
    var text = new StringBuilder();
    for (Node child : flow.getChildren()) {
      if (child.isManaged()) {
        text.append(child instanceof Text piece ? piece.getText() : "\uFFFC");
      }
    }
    return text.toString();
  }

  private static List<Integer> places(String text, String words) {
    List<Integer> places = new ArrayList<>();
    String searched = text.toLowerCase(Locale.ROOT);
    for (int at = searched.indexOf(words); at >= 0; at = searched.indexOf(words, at + 1)) {
      places.add(at);
    }
    return places;
  }
}
