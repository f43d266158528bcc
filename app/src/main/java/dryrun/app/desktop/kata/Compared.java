package dryrun.app.desktop.kata;

import dryrun.app.desktop.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Expected and actual below each other, so that they align, marked from their first difference on.
final class Compared extends GridPane {

  Compared(String expected, String actual) {
    super(16, 4);
    FirstDifference difference = FirstDifference.of(expected, actual);
    row(
        0,
        Messages.text("review.expected"),
        difference.before(),
        difference.expected(),
        "expected");
    row(1, Messages.text("review.yours"), difference.before(), difference.actual(), "actual");
    getStyleClass().add("compared");
  }

  private void row(int row, String name, String before, String rest, String mark) {
    var caption = new Label(name);
    caption.getStyleClass().add("caption");
    caption.setMinWidth(Region.USE_PREF_SIZE);
    var same = mono(before);
    var different = mono(rest.isEmpty() ? Messages.text("kata.nothing-more") : rest);
    different.getStyleClass().add(mark);
    var texts = new HBox(same, different);
    texts.setAccessibleText(name + ": " + before + rest);
    addRow(row, caption, texts);
  }

  /// Line ends are shown as signs: a value stays on its line, and the other below it.
  private static Label mono(String text) {
    var label = new Label(text.replace("\n", "↵"));
    label.getStyleClass().add("mono");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
