package dryrun.app.desktop.estimation;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.Times;
import dryrun.bank.estimate.AmountText;
import dryrun.grade.estimate.EstimateVerdict.JudgedStep;
import java.net.URI;
import java.time.Duration;
import java.util.List;
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
  private final Button done = new Button(Messages.text("round.review.done"));

  /// @param close keeps the estimate and goes back
  /// @param another keeps it and draws other numbers
  EstimationReviewView(
      EstimationReview review, Consumer<URI> links, Runnable close, Runnable another) {
    this.review = review;
    setFitToWidth(true);
    setId("estimation-review");
    setAccessibleText(Messages.text("review.title"));
    done.setId("estimation-done");
    done.getStyleClass().add(Styles.ACCENT);
    done.setOnAction(e -> close.run());
    var again = new Button(Messages.text("estimation.another"));
    again.setId("estimation-another");
    again.setOnAction(e -> another.run());
    var prompt = new ReadingView(links);
    prompt.show(review.drawn().prompt());
    var aloud = new ReadingView(links);
    aloud.show(review.drill().explanation());
    var page =
        new VBox(
            head(),
            prompt,
            steps(),
            new VBox(8, caption(Messages.text("estimate.shortcut")), aloud),
            new HBox(8, done, again));
    page.getStyleClass().addAll("page", "estimation-page");
    setContent(new Middle(page));
  }

  void focusDone() {
    done.requestFocus();
  }

  List<Node> panes() {
    return List.of(this);
  }

  private Node head() {
    var title =
        new Label(
            Messages.text(
                "estimation.result", review.verdict().close(), review.verdict().steps().size()));
    title.setId("estimation-result");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    Duration over = review.state().elapsed().minus(review.drill().item().par());
    var time =
        new Label(
            review.drill().item().title()
                + "  ·  "
                + Times.words(review.state().elapsed())
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
    var arithmetic = new Arithmetic(review.drawn().estimate());
    int row = 1;
    for (JudgedStep step : review.verdict().steps()) {
      var how = wrapped(arithmetic.of(step.step()));
      how.getStyleClass().addAll("small", "mono", "muted");
      var words = wrapped((step.close() ? "✓ " : "✕ ") + StepWords.of(step));
      words.setId("said-" + row);
      words.getStyleClass().addAll("small", step.close() ? "pass" : "wrong");
      grid.addRow(
          row++,
          new VBox(4, wrapped(step.step().label()), how, words),
          mono(step.typed().isBlank() ? "–" : step.typed().strip()),
          mono(AmountText.of(step.right(), step.step().unit())));
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
