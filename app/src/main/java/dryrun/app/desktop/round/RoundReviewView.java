package dryrun.app.desktop.round;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.diagram.Drawings;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.Times;
import dryrun.bank.Sections;
import dryrun.bank.WorkedAnswer;
import dryrun.grade.rubric.Evidence;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The review of a round: own notes beside the reference, and the rubric to tick.
final class RoundReviewView extends VBox {
  private final RoundReview review;
  private final Drawings drawings;
  private final Consumer<URI> links;
  private final Button done = new Button();

  RoundReviewView(RoundReview review, Drawings drawings, Consumer<URI> links, Runnable close) {
    this.review = review;
    this.drawings = drawings;
    this.links = links;
    getStyleClass().add("round");
    var title = new Label(review.title());
    title.getStyleClass().add("title");
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    done.setId("round-done");
    done.getStyleClass().add(Styles.ACCENT);
    done.setText(Messages.text(review.isKept() ? "review.close" : "round.review.done"));
    done.setCancelButton(review.isKept());
    done.setMinWidth(USE_PREF_SIZE);
    done.setOnAction(e -> close.run());
    var head = new HBox(16, title, done);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().addAll("round-top", "divider-bottom");
    var split =
        new SplitPane(
            scroll("round-own", own()),
            scroll(
                "round-reference",
                review.answer().map(this::reference).orElseGet(this::referenceGone)));
    split.setOrientation(Orientation.HORIZONTAL);
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(head, split);
  }

  void focusDone() {
    done.requestFocus();
  }

  List<Node> panes() {
    return List.of(this);
  }

  private static ScrollPane scroll(String id, Node body) {
    body.getStyleClass().add("round-pane");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setId(id);
    scroll.setAccessibleText(
        Messages.text(id.equals("round-own") ? "round.review.own" : "round.review.reference"));
    return scroll;
  }

  private VBox own() {
    var column = new VBox(16, caption("round.review.own"));
    List<Map.Entry<String, String>> notes = new ArrayList<>(review.notes().notes().entrySet());
    for (int i = 0; i < notes.size(); i++) {
      var head =
          label(
              Messages.text(
                  "round.review.stage",
                  notes.get(i).getKey(),
                  Times.clock(review.notes().times().get(i)),
                  review.pars().get(i).toMinutes()),
              "strong");
      String text = notes.get(i).getValue();
      column
          .getChildren()
          .add(
              new VBox(
                  4,
                  head,
                  text.isBlank()
                      ? label(Messages.text("round.review.nothing"), "muted")
                      : label(text.strip(), "mono")));
    }
    String diagram = review.notes().diagram();
    if (!diagram.isBlank()) {
      var drawn = drawings.pane(diagram, review.title());
      drawn.setId("round-own-diagram");
      column.getChildren().addAll(caption("round.diagram"), drawn, label(diagram.strip(), "mono"));
    }
    return column;
  }

  /// What can be said of a round whose pack is gone.
  private VBox referenceGone() {
    return new VBox(
        16,
        caption("answer.rubric"),
        label(Messages.text("round.review.gone", review.ticked().size()), "muted"));
  }

  private VBox reference(WorkedAnswer answer) {
    var column = new VBox(16, caption("answer.rubric"), missing(answer));
    answer.rubric().forEach(point -> column.getChildren().add(point(point)));
    column.getChildren().add(caption("round.review.reference"));
    answer
        .diagram()
        .map(diagram -> drawings.pane(diagram, review.title()))
        .ifPresent(
            drawn -> column.getChildren().add(new Fold(Messages.text("answer.diagram"), drawn)));
    Sections prose = answer.estimate().map(answer::prose).orElse(answer.answer());
    for (Sections.Section section : prose.all()) {
      var text = new ReadingView(links);
      text.show(section.text());
      column.getChildren().add(new Fold(section.heading(), text));
    }
    return column;
  }

  private Label missing(WorkedAnswer answer) {
    int all = answer.rubric().size();
    int count = review.notAddressed(answer.rubric());
    return label(
        review.isKept()
            ? Messages.text("round.review.ticked", review.ticked().size(), all)
            : Messages.text("round.review.missing", count, all),
        "muted");
  }

  /// A point to tick, or whether it was ticked, and what in the notes speaks for it.
  private Node point(WorkedAnswer.Point point) {
    Labeled box = review.isKept() ? ticked(point) : toTick(point);
    box.setId("tick-" + point.id());
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    var under = new VBox(2);
    under.getStyleClass().add("under-choice");
    under.getChildren().add(label(point.stage() + "  ·  " + Messages.name(point.level()), "muted"));
    List<Evidence> found = review.evidence(point);
    for (Evidence evidence : found) {
      under
          .getChildren()
          .add(
              label(
                  Messages.text(
                      "round.review.found", evidence.words(), evidence.stage(), evidence.line()),
                  "small"));
    }
    if (found.isEmpty()) {
      under.getChildren().add(label(Messages.text("round.review.not-found"), "small"));
    }
    return new VBox(4, box, under);
  }

  private CheckBox toTick(WorkedAnswer.Point point) {
    var box = new CheckBox(point.point());
    box.selectedProperty().subscribe(made -> review.tick(point, made));
    return box;
  }

  private Label ticked(WorkedAnswer.Point point) {
    boolean made = review.ticked().contains(point.id());
    var label =
        new Label(
            Messages.text(made ? "round.review.made" : "round.review.not-made", point.point()));
    label.getStyleClass().add(made ? "pass" : "muted");
    return label;
  }

  private static Label caption(String key) {
    return label(Messages.text(key), "caption");
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
