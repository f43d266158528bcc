package dryrun.app.desktop.kit;

import dryrun.sql.Column;
import dryrun.sql.TableSchema;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The tables of a dataset with what they are partitioned by, their columns and types.
public final class SchemaView extends VBox {
  public SchemaView() {
    getStyleClass().add("schema");
  }

  /// Shows these tables in the place of the present ones.
  public void show(List<TableSchema> tables) {
    getChildren().clear();
    for (TableSchema table : tables) {
      var box = new VBox(4, label(table.name(), "mono", "table-name"));
      if (!table.partitionedBy().isEmpty()) {
        String keys = String.join(", ", table.partitionedBy());
        box.getChildren().add(label(Messages.text("schema.partitioned", keys), "small", "muted"));
      }
      table.columns().forEach(column -> box.getChildren().add(line(column)));
      getChildren().add(box);
    }
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    return label;
  }

  private static Node line(Column column) {
    return new TextFlow(
        text(column.name(), "column-name"), text("  " + column.type(), "column-type"));
  }

  private static Text text(String words, String style) {
    var text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
