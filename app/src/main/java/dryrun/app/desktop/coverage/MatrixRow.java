package dryrun.app.desktop.coverage;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of the matrix: what it is about, what to say of it, and a sign for each story, which a
/// click or the story's number changes.
final class MatrixRow extends HBox {
  static final double CELL = 36;

  /// What stands in the cell of a story.
  enum Sign {
    /// The author says so.
    FULL("●"),
    /// It would do.
    OPEN("○"),
    NONE("·");

    private final String text;

    Sign(String text) {
      this.text = text;
    }
  }

  private final IntConsumer toggle;
  private final Runnable open;

  /// @param title what the line is about
  /// @param says what stands before the signs
  /// @param signs one a story
  /// @param chosen the story to tell, from 0; below zero for none
  /// @param spoken the line as a screen reader says it
  /// @param toggle called with the story, from 0
  /// @param open called when Enter is pressed on the line
  MatrixRow(
      String title,
      Label says,
      List<Sign> signs,
      int chosen,
      String spoken,
      IntConsumer toggle,
      Runnable open) {
    this.toggle = toggle;
    this.open = open;
    getStyleClass().add("matrix-row");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(spoken);
    var name = new Label(title);
    name.setWrapText(true);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    says.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(name, says);
    for (int i = 0; i < signs.size(); i++) {
      getChildren().add(cell(signs.get(i), i, i == chosen));
    }
    setOnKeyPressed(this::pressed);
    setOnMouseClicked(e -> requestFocus());
  }

  private Node cell(Sign sign, int story, boolean chosen) {
    var cell = new Label(sign.text);
    cell.getStyleClass().setAll("label", "matrix-cell");
    if (chosen) {
      cell.getStyleClass().add("chosen");
    }
    cell.setMinWidth(CELL);
    cell.setPrefWidth(CELL);
    cell.setAlignment(Pos.CENTER);
    cell.setOnMouseClicked(e -> toggle.accept(story));
    return cell;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean used = true;
    if (code == KeyCode.ENTER) {
      open.run();
    } else if (code.isDigitKey()
        && code != KeyCode.DIGIT0
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      toggle.accept(Integer.parseInt(code.getName()) - 1);
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }
}
