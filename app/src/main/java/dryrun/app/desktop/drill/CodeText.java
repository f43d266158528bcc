package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A statement to read, select and copy, as tall as it is long: the page around it scrolls.
final class CodeText extends TextArea {
  private static final int MOST_LINES = 1000;

  /// Left and right of the text, in pixels.
  private static final double FRAME = 32;

  CodeText(String sql) {
    super(sql.isBlank() ? Messages.text("review.nothing") : sql.stripTrailing());
    getStyleClass().add("sql-text");
    setEditable(false);
    setAccessibleText(Messages.text("review.sql"));
    widthProperty().subscribe(_ -> fit());
    fontProperty().subscribe(_ -> fit());
  }

  /// A text whose long lines are broken, for a narrow place.
  static CodeText wrapped(String text) {
    var code = new CodeText(text);
    code.setWrapText(true);
    return code;
  }

  private void fit() {
    double width = Math.max(1, getWidth() - FRAME);
    Text shown = text(getText());
    if (isWrapText()) {
      shown.setWrappingWidth(width);
    }
    var size = shown.getLayoutBounds();
    long rows = Math.round(size.getHeight() / text("m").getLayoutBounds().getHeight());
    // The bar by which one scrolls along a long line takes a line of its own.
    boolean bar = size.getWidth() > width;
    setPrefRowCount(Math.clamp(rows + (bar ? 1 : 0), 1, MOST_LINES));
  }

  private Text text(String words) {
    var text = new Text(words);
    text.setFont(getFont());
    return text;
  }
}
