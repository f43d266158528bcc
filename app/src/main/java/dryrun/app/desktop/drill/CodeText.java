package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import javafx.scene.control.TextArea;

/// A statement to read, select and copy, as tall as it is long.
final class CodeText extends TextArea {
  private static final int MOST_LINES = 40;
  private static final int LONG_LINE = 50;

  CodeText(String sql) {
    super(sql.isBlank() ? Messages.text("review.nothing") : sql.stripTrailing());
    getStyleClass().add("sql-text");
    setEditable(false);
    setAccessibleText(Messages.text("review.sql"));
    // A long line needs a bar to scroll by, and the bar a line of its own.
    int spare = getText().lines().anyMatch(line -> line.length() > LONG_LINE) ? 2 : 1;
    setPrefRowCount(Math.clamp(getText().lines().count() + spare, 2, MOST_LINES));
  }
}
