package dryrun.app.desktop.kit;

import dryrun.sql.Column;
import dryrun.sql.TableSchema;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The tables of a dataset with their columns and types.
public final class SchemaView extends VBox {
  public SchemaView() {
    getStyleClass().add("schema");
  }

  /// Shows these tables in the place of the present ones.
  public void show(List<TableSchema> tables) {
    getChildren().clear();
    for (TableSchema table : tables) {
      var box = new VBox(4, label(table.name(), "table-name"));
      for (Column column : table.columns()) {
        String partition =
            table.partitionedBy().contains(column.name())
                ? "  " + Messages.text("schema.partition")
                : "";
        box.getChildren().add(label(column.name() + "  " + column.type() + partition, "column"));
      }
      getChildren().add(box);
    }
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().addAll("mono", style);
    label.setWrapText(true);
    return label;
  }
}
