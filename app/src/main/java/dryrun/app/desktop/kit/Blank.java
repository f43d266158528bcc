package dryrun.app.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An empty screen: what will be here, and how to start.
public final class Blank extends VBox {

  /// @param actions buttons, the next thing to do first
  public Blank(Ikon icon, String title, String text, Node... actions) {
    getStyleClass().add("blank");
    var heading = new Label(title);
    heading.getStyleClass().add("title");
    heading.setWrapText(true);
    var body = new Label(text);
    body.getStyleClass().addAll("body", "muted");
    body.setWrapText(true);
    getChildren().addAll(new FontIcon(icon), heading, body);
    if (actions.length > 0) {
      var row = new HBox(8, actions);
      row.getStyleClass().add("actions");
      getChildren().add(row);
    }
  }
}
