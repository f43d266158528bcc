package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.SchemaView;
import dryrun.sql.TableSchema;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The tables of the problem in view, on the right.
final class SchemaPane extends ScrollPane {
  private final SchemaView schema = new SchemaView();

  SchemaPane() {
    var caption = new Label(Messages.text("drill.tables"));
    caption.getStyleClass().add("caption");
    var page = new VBox(12, caption, schema);
    page.getStyleClass().add("schema-pane");
    setContent(page);
    setFitToWidth(true);
    setMinWidth(192);
    setAccessibleText(Messages.text("drill.tables"));
    setFocusTraversable(true);
  }

  void show(List<TableSchema> tables) {
    schema.show(tables);
  }
}
