package dryrun.app.desktop.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A title that opens what is below it; closed at first.
public final class Fold extends VBox {
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

  public Fold(String title, Node body) {
    getStyleClass().add("fold");
    var button = new Button(title, new FontIcon(Feather.CHEVRON_RIGHT));
    button.getStyleClass().setAll("fold-title");
    button.setOnAction(e -> open.set(!open.get()));
    body.getStyleClass().add("fold-body");
    body.visibleProperty().bind(open);
    body.managedProperty().bind(open);
    open.subscribe(
        now -> button.setGraphic(new FontIcon(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
    getChildren().addAll(button, body);
  }

  public BooleanProperty open() {
    return open;
  }
}
