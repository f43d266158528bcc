package dryrun.app.desktop.scratch;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ResultGrid;
import dryrun.app.desktop.kit.ScanLine;
import dryrun.sql.ChangedTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What came of a run: rows and what was read for them, changed tables, or the error.
final class OutcomeView extends VBox {
  OutcomeView() {
    getStyleClass().add("outcome");
    setId("scratch-outcome");
  }

  void show(SqlOutcome outcome) {
    getChildren().clear();
    switch (outcome) {
      case SqlOutcome.Rows rows -> rows(rows);
      case SqlOutcome.Changed changed -> {
        getChildren().add(line(ScratchModel.summary(changed)));
        changed.tables().forEach(this::changed);
      }
      case SqlOutcome.Failed failed -> error(failed.error());
    }
  }

  private void rows(SqlOutcome.Rows rows) {
    var grid = new ResultGrid(Messages.text("scratch.result"));
    grid.setId("scratch-grid");
    grid.show(rows.table());
    setVgrow(grid, Priority.ALWAYS);
    var head = new VBox(4, line(ScratchModel.summary(rows)), new ScanLine(rows.scans()));
    getChildren().addAll(head, grid);
  }

  private void changed(ChangedTable changed) {
    var name = new Label(Messages.text("scratch.after", changed.name(), changed.rowCount()));
    name.getStyleClass().add("caption");
    var grid = new ResultGrid(changed.name());
    grid.show(changed.table());
    setVgrow(grid, Priority.ALWAYS);
    getChildren().addAll(name, grid);
  }

  private void error(SqlError error) {
    var kind = new Label(Messages.name(error.kind()), new FontIcon(Feather.ALERT_CIRCLE));
    kind.getStyleClass().addAll("heading", "wrong");
    var message = new Label(error.message());
    message.setId("scratch-error");
    message.setWrapText(true);
    message.getStyleClass().add("body");
    var head = new HBox(12, kind);
    head.getStyleClass().add("row");
    error
        .position()
        .ifPresent(place -> {
          var where = line(Messages.text("sql.place", place.line(), place.column()));
          head.getChildren().add(where);
        });
    getChildren().addAll(head, message);
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }
}
