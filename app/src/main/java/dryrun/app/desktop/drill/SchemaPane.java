package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.sql.Column;
import dryrun.sql.TableSchema;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The tables of a problem: columns, types, and which columns partition them.
final class SchemaPane extends ScrollPane {
  private final VBox page = new VBox(12);

  SchemaPane() {
    page.getStyleClass().add("schema-pane");
    setContent(page);
    setFitToWidth(true);
    setMinWidth(200);
    setAccessibleText(Messages.text("drill.tables"));
    setFocusTraversable(true);
  }

  void show(List<TableSchema> tables) {
    var caption = new Label(Messages.text("drill.tables"));
    caption.getStyleClass().add("caption");
    page.getChildren().setAll(caption);
    tables.forEach(table -> page.getChildren().add(table(table)));
  }

  private static Node table(TableSchema table) {
    var name = new Label(table.name());
    name.getStyleClass().addAll("mono", "table-name");
    var box = new VBox(4, name);
    for (Column column : table.columns()) {
      var row = new HBox(12, word(column.name()), quiet(column.type().toString()));
      if (table.partitionedBy().contains(column.name())) {
        row.getChildren().add(quiet(Messages.text("drill.partition")));
      }
      box.getChildren().add(row);
    }
    return box;
  }

  private static Label word(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("mono", "column-name");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("mono", "muted");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
