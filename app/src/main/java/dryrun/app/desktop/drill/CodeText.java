package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A statement to read, select and copy, as tall as it is long.
final class CodeText extends TextArea {
  private static final int MOST_LINES = 40;
  private static final int LONG_LINE = 50;

  /// Left and right of the text, in pixels, a scroll bar among it.
  private static final double FRAME = 40;

  CodeText(String sql) {
    super(sql.isBlank() ? Messages.text("review.nothing") : sql.stripTrailing());
    getStyleClass().add("sql-text");
    setEditable(false);
    setAccessibleText(Messages.text("review.sql"));
    // A long line needs a bar to scroll by, and the bar a line of its own.
    int spare = getText().lines().anyMatch(line -> line.length() > LONG_LINE) ? 2 : 1;
    setPrefRowCount(Math.clamp(getText().lines().count() + spare, 2, MOST_LINES));
  }

  /// A text whose long lines are broken, for a narrow place: as tall as it is at its width.
  static CodeText wrapped(String text) {
    var code = new CodeText(text);
    code.setWrapText(true);
    code.widthProperty().subscribe(_ -> code.fit());
    code.fontProperty().subscribe(_ -> code.fit());
    return code;
  }

  private void fit() {
    var letter = new Text("m");
    letter.setFont(getFont());
    double columns = (getWidth() - FRAME) / letter.getLayoutBounds().getWidth();
    if (columns >= 1) {
      long rows =
          getText()
              .lines()
              .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / columns)))
              .sum();
      setPrefRowCount(Math.clamp(rows + 1, 2, MOST_LINES));
    }
  }
}
