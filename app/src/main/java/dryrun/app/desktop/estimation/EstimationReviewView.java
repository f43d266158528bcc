package dryrun.app.desktop.estimation;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.Times;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The review of an estimate: each step with what was typed, what is right, and the arithmetic.
final class EstimationReviewView extends ScrollPane {
  private final EstimationReview review;
  private final Button done = new Button();

  /// What one does with a review.
  ///
  /// @param kept whether the journal has it already
  /// @param close keeps the estimate where it is not kept, and goes back
  /// @param another the same, and draws other numbers; empty when the template is gone
  record Actions(boolean kept, Runnable close, Optional<Runnable> another) {}

  EstimationReviewView(EstimationReview review, Consumer<URI> links, Actions actions) {
    this.review = review;
    setFitToWidth(true);
    setId("estimation-review");
    setAccessibleText(Messages.text("review.title"));
    done.setId("estimation-done");
    done.getStyleClass().add(Styles.ACCENT);
    done.setText(Messages.text(actions.kept() ? "review.close" : "round.review.done"));
    done.setCancelButton(actions.kept());
    done.setOnAction(e -> actions.close().run());
    var prompt = new ReadingView(links);
    prompt.show(review.prompt());
    var page = new VBox(head(), prompt, steps());
    if (!review.aloud().isEmpty()) {
      var aloud = new ReadingView(links);
      aloud.show(review.aloud());
      page.getChildren().add(new VBox(8, caption(Messages.text("estimate.shortcut")), aloud));
    }
    page.getChildren().add(buttons(actions));
    page.getStyleClass().addAll("page", "estimation-page");
    setContent(new Middle(page));
  }

  void focusDone() {
    done.requestFocus();
  }

  List<Node> panes() {
    return List.of(this);
  }

  private Node buttons(Actions actions) {
    var row = new HBox(8, done);
    actions
        .another()
        .ifPresent(another -> {
          var again =
              new Button(
                  Messages.text(actions.kept() ? "estimation.another.kept" : "estimation.another"));
          again.setId("estimation-another");
          again.setOnAction(e -> another.run());
          row.getChildren().add(again);
        });
    return row;
  }

  private Node head() {
    var title =
        new Label(Messages.text("estimation.result", review.close(), review.steps().size()));
    title.setId("estimation-result");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    Duration over = review.elapsed().minus(review.par());
    var time =
        new Label(
            review.title()
                + "  ·  "
                + Times.words(review.elapsed())
                + "  ·  "
                + Messages.text(
                    over.isNegative() ? "estimation.under-par" : "estimation.over-par",
                    Times.words(over.abs())));
    time.getStyleClass().add("muted");
    time.setWrapText(true);
    return new VBox(4, title, time);
  }

  private GridPane steps() {
    var grid = new GridPane();
    grid.getStyleClass().add("estimation-steps");
    grid.getColumnConstraints().setAll(column(160, true), column(120, false), column(120, false));
    grid.addRow(
        0,
        caption(Messages.text("estimation.step")),
        caption(Messages.text("estimation.yours")),
        caption(Messages.text("estimation.right")));
    int row = 1;
    for (EstimationReview.Line step : review.steps()) {
      var said = new VBox(4, wrapped(step.label()));
      if (!step.arithmetic().isEmpty()) {
        var how = wrapped(step.arithmetic());
        how.getStyleClass().addAll("small", "mono", "muted");
        said.getChildren().add(how);
      }
      var words = wrapped((step.close() ? "✓ " : "✕ ") + step.words());
      words.setId("said-" + row);
      words.getStyleClass().addAll("small", step.close() ? "pass" : "wrong");
      said.getChildren().add(words);
      grid.addRow(
          row++,
          said,
          mono(step.typed().isBlank() ? "–" : step.typed().strip()),
          mono(step.right()));
    }
    grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
    return grid;
  }

  private static ColumnConstraints column(double least, boolean grows) {
    var column = new ColumnConstraints();
    column.setMinWidth(least);
    column.setHgrow(grows ? Priority.ALWAYS : Priority.NEVER);
    return column;
  }

  private static Label caption(String text) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    return label;
  }

  private static Label mono(String text) {
    var label = wrapped(text);
    label.getStyleClass().add("mono");
    return label;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
