package dryrun.app.desktop.history;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.Verdicts;
import dryrun.journal.Outcome;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One session: its attempts, the way to its review, and whether it counts.
final class SittingPane extends VBox {
  SittingPane(Sitting sitting, ZoneId zone, Consumer<UUID> review, Consumer<Boolean> setVoided) {
    getStyleClass().add("sitting");
    var title = new Label(sitting.kind());
    title.getStyleClass().add("title");
    var about =
        new Label(Times.minute(sitting.session().started(), zone) + "  ·  " + sitting.summary());
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    var open = new Button(Messages.text("history.review"));
    open.setId("open-review");
    open.getStyleClass().add(Styles.ACCENT);
    open.setOnAction(e -> review.accept(sitting.session().id()));
    boolean voided = sitting.session().voided();
    var count = new Button(Messages.text(voided ? "history.count" : "history.void"));
    count.setId("void");
    count.setOnAction(e -> setVoided.accept(!voided));
    getChildren()
        .addAll(
            new VBox(4, title, about),
            attempts(sitting),
            sitting.hasReview() ? new HBox(8, open, count) : new HBox(8, count));
  }

  private static GridPane attempts(Sitting sitting) {
    var grid = new GridPane(24, 12);
    grid.getColumnConstraints().setAll(column(true), column(false), right(), right());
    for (int row = 0; row < sitting.tries().size(); row++) {
      Sitting.Try attempt = sitting.tries().get(row);
      var title = new Label(attempt.title());
      title.setWrapText(true);
      var verdict = verdict(attempt);
      grid.addRow(
          row, title, verdict, mono(attempt.took(), "mono"), mono(attempt.overPar(), "muted"));
    }
    return grid;
  }

  /// The verdict; of what nobody judges, how far it came.
  private static Label verdict(Sitting.Try attempt) {
    Label label = Verdicts.label(attempt.attempt().outcome());
    if (attempt.attempt().outcome() == Outcome.PRACTISED) {
      attempt.went().ifPresent(label::setText);
    }
    return label;
  }

  private static Label mono(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().addAll("mono", style);
    return label;
  }

  private static ColumnConstraints column(boolean grows) {
    var column = new ColumnConstraints();
    column.setMinWidth(grows ? 0 : Region.USE_PREF_SIZE);
    column.setHgrow(grows ? Priority.ALWAYS : Priority.NEVER);
    return column;
  }

  private static ColumnConstraints right() {
    var column = column(false);
    column.setHalignment(HPos.RIGHT);
    return column;
  }
}
