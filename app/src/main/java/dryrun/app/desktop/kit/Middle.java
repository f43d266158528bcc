package dryrun.app.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Keeps a page that has a greatest width in the middle of a window that is wider.
public final class Middle extends StackPane {
  public Middle(Region page) {
    setAlignment(Pos.TOP_CENTER);
    getChildren().add(page);
  }
}
