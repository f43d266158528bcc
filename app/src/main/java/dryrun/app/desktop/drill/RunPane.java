package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kata.KataReport;
import dryrun.app.desktop.kata.KataWords;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ResultGrid;
import dryrun.grade.KataVerdict;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What came of a run on what the candidate is shown, below the editor.
final class RunPane extends VBox {
  private static final int ROWS = 8;
  private static final int KATA_HEIGHT = 280;

  private final DrillViewModel model;

  RunPane(DrillViewModel model) {
    super(8);
    this.model = model;
    getStyleClass().addAll("run-pane", "divider-top");
    setId("sample-run");
    model.tried().subscribe(_ -> refresh());
    model.running().subscribe(_ -> refresh());
  }

  private void refresh() {
    Optional<Tried> tried = model.tried().get();
    boolean shown = model.running().get() || tried.isPresent();
    setVisible(shown);
    setManaged(shown);
    if (model.running().get()) {
      getChildren().setAll(head(Messages.text("drill.run.working")));
    } else {
      tried.ifPresent(this::show);
    }
  }

  private void show(Tried tried) {
    switch (tried) {
      case Tried.Sql(SqlOutcome outcome) -> show(outcome);
      case Tried.OfKata(KataVerdict verdict, String text) -> show(verdict, text);
    }
  }

  private void show(KataVerdict verdict, String text) {
    var report = new ScrollPane(new KataReport(verdict, text));
    report.setFitToWidth(true);
    report.setMaxHeight(KATA_HEIGHT);
    report.setAccessibleText(Messages.text("kata.tests"));
    getChildren().setAll(head(KataWords.headline(verdict)), report);
  }

  private void show(SqlOutcome outcome) {
    switch (outcome) {
      case SqlOutcome.Rows rows ->
          getChildren()
              .setAll(
                  head(told(rows.rowCount(), rows.elapsed())),
                  grid(rows.table(), Messages.text("drill.run.result")));
      case SqlOutcome.Changed changed -> {
        getChildren().setAll(head(told(changed.tables().size(), changed.elapsed())));
        changed.tables().forEach(table -> getChildren().add(grid(table.table(), table.name())));
      }
      case SqlOutcome.Failed failed -> getChildren().setAll(head(sentence(failed.error())));
    }
  }

  private static String told(long rows, Duration elapsed) {
    return Messages.text("drill.run.rows", rows, elapsed.toMillis());
  }

  /// An error with its place in the text.
  static String sentence(SqlError error) {
    return error
        .position()
        .map(at -> Messages.text("drill.error.at", at.line(), at.column(), error.message()))
        .orElse(error.message());
  }

  private static ResultGrid grid(ResultTable table, String name) {
    var grid = new ResultGrid(name);
    grid.fit(ROWS);
    grid.show(table);
    return grid;
  }

  private HBox head(String text) {
    var words = new Label(text);
    words.setId("run-said");
    words.getStyleClass().add("small");
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    Node space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var close = new Button(null, new FontIcon(Feather.X));
    close.setId("close-run");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText(Messages.text("drill.run.close"));
    close.setOnAction(e -> model.closeRun());
    var row = new HBox(8, words, space, close);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
