package dryrun.app.desktop.story;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A card that does something when it is clicked or entered, and is as tall as its words need at
/// its width, which a button with a graphic is not.
final class ClickCard extends VBox {

  /// @param spoken what is read out
  ClickCard(String id, String spoken, Runnable action, Node... content) {
    super(4, content);
    setId(id);
    getStyleClass().addAll("click-card", "focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        action.run();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            action.run();
          }
        });
  }
}
