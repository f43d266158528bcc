package dryrun.app.desktop.rehearsal;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.Window;
import dryrun.practice.Rehearsed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What came of a rehearsal: the sentence first, then time by section, the five points, what was
/// asked, pace and recording, a note.
final class ReviewView extends BorderPane {
  private final ReviewModel model;
  private final Actions actions;
  private final VBox page = new VBox();
  private final Button keep = new Button(Messages.text("rehearsal.review.keep"));
  private final Button leave = new Button();

  /// What can be done with a review.
  ///
  /// @param keep keeps it and leaves; empty for one that is kept already
  /// @param again the same question once more; empty where it cannot be had
  /// @param leave leaves without keeping anything new
  record Actions(Optional<Runnable> keep, Optional<Runnable> again, Runnable leave) {}

  /// @param below what stands between the marks and the note: pace and recording
  ReviewView(ReviewModel model, Actions actions, List<Node> below) {
    this.model = model;
    this.actions = actions;
    setId("rehearsal-review");
    page.getStyleClass().addAll("page", "rehearsal-review");
    page.getChildren().addAll(head(), sections());
    if (!model.rehearsed().followUps().isEmpty()) {
      page.getChildren().add(followUps());
    }
    page.getChildren()
        .add(part("rehearsal.review.marks", new MarksPane(model, actions.keep().isPresent())));
    page.getChildren().addAll(below);
    page.getChildren().add(part("rehearsal.review.note", note()));
    var scroll = new ScrollPane(new Middle(page));
    scroll.setFitToWidth(true);
    scroll.setId("rehearsal-review-page");
    scroll.setAccessibleText(Messages.text("rehearsal.review.page"));
    setCenter(scroll);
    setBottom(buttons());
  }

  Window.Whole whole() {
    return new Window.Whole(this, List.of(page, keep), List.of());
  }

  void focusKeep() {
    keep.requestFocus();
  }

  void focusLeave() {
    leave.requestFocus();
  }

  private Node head() {
    Rehearsed rehearsed = model.rehearsed();
    var caption = label(PlainWords.of(rehearsed.asked()), "muted");
    var sentence = label(sentence(), "title");
    sentence.setId("rehearsal-sentence");
    var about =
        label(
            Messages.text(
                "rehearsal.review.about", rehearsed.title(), Times.words(rehearsed.thought())),
            "muted");
    return new VBox(8, caption, sentence, about);
  }

  private String sentence() {
    Rehearsed rehearsed = model.rehearsed();
    if (rehearsed.parts().isEmpty()) {
      return Messages.text("rehearsal.review.nothing");
    }
    String told =
        rehearsed.left() > 0
            ? Messages.text(
                "rehearsal.review.stopped", Times.words(rehearsed.spoken()), rehearsed.left())
            : Messages.text(
                "rehearsal.review.told",
                Times.words(rehearsed.spoken()),
                Times.words(rehearsed.planned()));
    return told + " " + model.furthest().map(ReviewView::off).orElseGet(() -> within(rehearsed));
  }

  private static String within(Rehearsed rehearsed) {
    return rehearsed.parts().stream().allMatch(part -> part.longest() == 0)
        ? ""
        : Messages.text("rehearsal.review.within");
  }

  private static String off(Rehearsed.Part part) {
    return Messages.text(
        part.offBudget().isNegative() ? "rehearsal.review.short" : "rehearsal.review.long",
        part.name(),
        Times.words(part.offBudget()));
  }

  private Node sections() {
    List<Rehearsed.Part> parts = model.rehearsed().parts();
    double scale =
        parts.stream()
            .mapToDouble(part ->
                Math.max(
                    part.longest(),
                    Math.max(part.spoken().toMillis(), part.planned().toMillis()) / 1000.0))
            .max()
            .orElse(1);
    var grid = new GridPane(16, 12);
    grid.setId("rehearsal-sections");
    grid.getColumnConstraints()
        .setAll(
            fixed(HPos.LEFT),
            growing(),
            fixed(HPos.RIGHT),
            fixed(HPos.RIGHT),
            fixed(HPos.RIGHT),
            fixed(HPos.LEFT));
    grid.addRow(
        0,
        small("rehearsal.review.section"),
        new Region(),
        small("rehearsal.review.spoken"),
        small("rehearsal.review.planned"),
        small("rehearsal.review.budget"),
        new Region());
    for (int i = 0; i < parts.size(); i++) {
      Rehearsed.Part part = parts.get(i);
      grid.addRow(
          i + 1,
          label(part.name(), "strong"),
          new SpokenBar(part, Math.max(1, scale)),
          mono(Seconds.of(part.spoken()), "strong-time"),
          mono(Seconds.of(part.planned()), "muted"),
          mono(Seconds.budget(part), "muted"),
          verdict(part));
    }
    return part("rehearsal.review.sections", grid);
  }

  private static Label verdict(Rehearsed.Part part) {
    Duration off = part.offBudget();
    String words =
        part.longest() == 0
            ? ""
            : off.isZero()
                ? Messages.text("rehearsal.review.fits")
                : Messages.text(
                    off.isNegative() ? "rehearsal.review.under" : "rehearsal.review.over",
                    Times.words(off));
    var label = new Label(words);
    label.getStyleClass().addAll("small", off.isZero() ? "pass" : "warn");
    return label;
  }

  private Node followUps() {
    var list = new GridPane(16, 8);
    list.getColumnConstraints().setAll(growing(), fixed(HPos.RIGHT));
    List<Rehearsed.FollowUp> asked = model.rehearsed().followUps();
    for (int i = 0; i < asked.size(); i++) {
      var question = label(asked.get(i).ask(), "body");
      boolean skipped = asked.get(i).took().isZero();
      var took =
          mono(
              skipped ? Messages.text("rehearsal.review.skipped") : Seconds.of(asked.get(i).took()),
              "muted");
      list.addRow(i, question, took);
    }
    return part("rehearsal.review.follow-ups", list);
  }

  private Node note() {
    var note = new TextArea();
    note.setId("rehearsal-note");
    note.setWrapText(true);
    note.setPrefRowCount(3);
    note.setAccessibleText(Messages.text("rehearsal.review.note"));
    note.setPromptText(Messages.text("rehearsal.review.note.prompt"));
    note.textProperty().bindBidirectional(model.note());
    note.setEditable(actions.keep().isPresent());
    note.addEventFilter(KeyEvent.KEY_PRESSED, e -> leaveByTab(note, e));
    return note;
  }

  /// A note needs no tabs; the key goes on, as it does everywhere else on the page.
  private static void leaveByTab(TextArea note, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      event.consume();
      note.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private Node buttons() {
    leave.setText(
        Messages.text(
            actions.keep().isPresent() ? "rehearsal.review.drop" : "rehearsal.review.close"));
    leave.setId("rehearsal-drop");
    leave.setOnAction(e -> actions.leave().run());
    var bar = new HBox(8, leave);
    actions
        .again()
        .ifPresent(run -> {
          var again = new Button(Messages.text("rehearsal.review.again"));
          again.setId("rehearsal-again");
          again.setOnAction(e -> run.run());
          bar.getChildren().add(again);
        });
    actions
        .keep()
        .ifPresent(run -> {
          keep.getStyleClass().add(Styles.ACCENT);
          keep.setId("rehearsal-keep");
          keep.setOnAction(e -> run.run());
          bar.getChildren().add(keep);
        });
    bar.setAlignment(Pos.CENTER_RIGHT);
    bar.getStyleClass().addAll("round-top", "divider-top");
    return bar;
  }

  static VBox part(String key, Node body) {
    var caption = new Label(Messages.text(key));
    caption.getStyleClass().add("heading");
    return new VBox(12, caption, body);
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Label small(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private static Label mono(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().addAll("mono", style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static ColumnConstraints fixed(HPos side) {
    var column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setHalignment(side);
    return column;
  }

  private static ColumnConstraints growing() {
    var column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(96);
    return column;
  }
}
