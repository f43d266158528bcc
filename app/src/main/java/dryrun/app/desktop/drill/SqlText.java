package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import javafx.scene.control.TextArea;

/// A statement to read, select and copy, as tall as it is long.
final class SqlText extends TextArea {
  private static final int MOST_LINES = 40;

  SqlText(String sql) {
    super(sql.isBlank() ? Messages.text("review.nothing") : sql.stripTrailing());
    getStyleClass().add("sql-text");
    setEditable(false);
    setAccessibleText(Messages.text("review.sql"));
    setPrefRowCount(Math.clamp(getText().lines().count() + 1, 2, MOST_LINES));
  }
}
