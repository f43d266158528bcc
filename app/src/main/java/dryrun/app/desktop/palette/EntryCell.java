package dryrun.app.desktop.palette;

import dryrun.app.desktop.kit.SnippetFlow;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the palette: sign and title, what it is at the right, the piece of text below.
final class EntryCell extends ListCell<Entry> {

  EntryCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var title = new SnippetFlow(entry.title(), "strong");
    HBox.setHgrow(title, Priority.ALWAYS);
    var about = new Label(entry.about());
    about.getStyleClass().addAll("small", "muted");
    about.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(12, new FontIcon(entry.icon()), title, about);
    head.setAlignment(Pos.CENTER_LEFT);
    var body = new VBox(2, head);
    if (!entry.text().spans().isEmpty()) {
      var text = new SnippetFlow(entry.text(), "small");
      text.getStyleClass().add("palette-text");
      body.getChildren().add(text);
    }
    setGraphic(body);
    setAccessibleText(entry.title().text() + ", " + entry.about() + " " + entry.text().text());
  }

  /// As high as the wrapped text needs at the width of the list.
  @Override
  protected double computePrefHeight(double width) {
    var graphic = getGraphic();
    if (graphic == null) {
      return super.computePrefHeight(width);
    }
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - 16;
    return graphic.prefHeight(Math.max(inside, 100)) + snappedTopInset() + snappedBottomInset();
  }
}
