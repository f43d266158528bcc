package dryrun.app.desktop;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Shortcut;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All keys at a glance: those of the place in view first, then those that work everywhere.
final class KeySheet extends VBox {

  KeySheet(List<Shortcut> here, List<Shortcut> everywhere, Runnable close) {
    getStyleClass().add("key-sheet");
    setId("key-sheet");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var title = new Label(Messages.text("keys.title"));
    title.getStyleClass().add("title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var button = new Button(null, new FontIcon(Feather.X));
    button.setId("close-keys");
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(Messages.text("keys.close"));
    button.setOnAction(e -> close.run());
    var head = new HBox(title, space, button);
    head.getStyleClass().add("row");
    getChildren().add(head);
    if (!here.isEmpty()) {
      getChildren().addAll(caption(Messages.text("keys.here")), list(here));
    }
    getChildren().addAll(caption(Messages.text("keys.everywhere")), list(everywhere));
  }

  private static Label caption(String text) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    return label;
  }

  private static GridPane list(List<Shortcut> shortcuts) {
    var grid = new GridPane(16, 8);
    var keys = new ColumnConstraints(200);
    keys.setHalignment(HPos.LEFT);
    grid.getColumnConstraints().setAll(keys, new ColumnConstraints(320));
    int row = 0;
    for (Shortcut shortcut : shortcuts) {
      var key = new Label(shortcut.keys());
      key.getStyleClass().add("key");
      var action = new Label(shortcut.action());
      action.setWrapText(true);
      grid.addRow(row++, key, action);
    }
    return grid;
  }
}
