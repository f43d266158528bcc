package dryrun.app.desktop.scratch;

import dryrun.app.desktop.kit.Times;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An earlier run in the list of the scratch room.
final class RunCell extends ListCell<ScratchRun> {
  private static final int SHOWN = 60;

  RunCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ScratchRun run, boolean empty) {
    super.updateItem(run, empty);
    if (empty || run == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String line = run.sql().strip().replaceAll("\\s+", " ");
    var sql = new Label(line.length() > SHOWN ? line.substring(0, SHOWN - 1) + "…" : line);
    sql.getStyleClass().add("mono");
    sql.setWrapText(true);
    var about = new Label(run.summary() + "  ·  " + Times.minute(run.at(), ZoneId.systemDefault()));
    about.getStyleClass().addAll("small", "muted");
    about.setWrapText(true);
    setGraphic(new VBox(4, sql, about));
    setAccessibleText(line);
  }

  @Override
  protected double computePrefHeight(double width) {
    var graphic = getGraphic();
    if (graphic == null) {
      return super.computePrefHeight(width);
    }
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return graphic.prefHeight(Math.max(inside, 100)) + snappedTopInset() + snappedBottomInset();
  }
}
