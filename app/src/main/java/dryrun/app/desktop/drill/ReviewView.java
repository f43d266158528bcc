package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Focus;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.ScanLine;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.WorkLine;
import dryrun.practice.ClockNote;
import dryrun.practice.Review;
import dryrun.sql.trino.TrinoNote;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The review: the problems in a strip, below it what is to be learnt from one of them, and at the
/// bottom what to do about it.
final class ReviewView extends BorderPane {
  private final ReviewViewModel model;
  private final ReviewActions actions;
  private final Consumer<URI> browser;
  private final ReviewStrip strip;
  private final VBox summary = new VBox(4);
  private final Label title = new Label();
  private final Label reason = new Label();
  private final VBox read = new VBox(8);
  private final VBox body = new VBox(24);
  private Optional<Tabs> tabs = Optional.empty();
  private int inView = -1;

  ReviewView(
      ReviewViewModel model, ReviewActions actions, ScratchDoor scratch, Consumer<URI> browser) {
    this.model = model;
    this.actions = actions;
    this.browser = browser;
    this.strip = new ReviewStrip(model);
    title.setId("verdict");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    reason.getStyleClass().add("muted");
    reason.setWrapText(true);
    var state =
        new StatePane(
            model.state(), new Region(), body, Optional.empty(), Optional.of(model::load));
    var page = new VBox(new VBox(16, summary, strip), state);
    page.getStyleClass().addAll("page", "review");
    var scroll = new ScrollPane(new Middle(page));
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Messages.text("review.title"));
    setCenter(scroll);
    setBottom(new ReviewBar(model, actions, scratch));
    setId("review");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.review().subscribe(this::summarise);
    model.detail().subscribe(found -> found.ifPresent(now -> Focus.keep(body, () -> show(now))));
    model.study().subscribe(this::study);
  }

  /// Shows the first problem from which there is something to learn, and puts the focus on it.
  void begin() {
    model.selectFirst();
    focusProblem();
  }

  /// Asks the engines nothing more.
  void leave() {
    model.stopStudying();
  }

  /// Puts the focus on the problem in view.
  void focusProblem() {
    // A scroll pane holds its content only once it has a skin, and what is not held takes no focus.
    applyCss();
    strip.getChildren().get(Math.max(0, model.selected().get())).requestFocus();
  }

  private void summarise(Review review) {
    long passed = review.answers().stream().filter(a -> VerdictWords.of(a).good()).count();
    var line = new Label(Messages.text("review.passed", passed, review.answers().size()));
    line.getStyleClass().add("strong");
    line.setMinWidth(USE_PREF_SIZE);
    var when =
        new Label(
            Messages.text(
                "review.when",
                Times.minute(review.started(), ZoneId.systemDefault()),
                Times.words(review.elapsed()),
                Times.words(review.limit())));
    when.getStyleClass().add("muted");
    when.setWrapText(true);
    var voided =
        new Hyperlink(
            review.voided() ? Messages.text("review.count") : Messages.text("review.void"));
    voided.setId("void");
    voided.setMinWidth(USE_PREF_SIZE);
    voided.getStyleClass().add("small");
    voided.setOnAction(e -> model.setVoided(!review.voided()));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row = new HBox(16, line, when, space, voided);
    row.getStyleClass().add("row");
    summary.getChildren().setAll(row);
    if (review.voided()) {
      summary.getChildren().add(small(Messages.text("review.is-voided")));
    }
    review.notes().forEach(note -> summary.getChildren().add(small(told(note))));
  }

  private static String told(ClockNote note) {
    String by = Times.words(note.by());
    String at = Times.clock(note.at());
    return switch (note.kind()) {
      case AHEAD -> Messages.text("review.clock.ahead", at, by);
      case BACK -> Messages.text("review.clock.back", at, by);
      case AWAY -> Messages.text("review.clock.away", at, by);
    };
  }

  private void show(ReviewDetail detail) {
    var pages = new Tabs(new ReviewPages(model, detail, browser).pages());
    // What was done about a problem does not turn the page.
    if (inView == model.selected().get()) {
      tabs.ifPresent(before -> pages.open(before.opened()));
    }
    inView = model.selected().get();
    tabs = Optional.of(pages);
    body.getChildren().setAll(new VBox(8, title, reason), pages, read);
    study(model.study().get());
  }

  /// Says more once the engines have been asked; what is being read stays where it is.
  private void study(Studies.Shown shown) {
    if (model.selected().get() < 0) {
      return;
    }
    Optional<Study> study = shown.study();
    VerdictWords words = VerdictWords.of(model.answer(), study.flatMap(Study::mistake));
    title.setText(words.sentence());
    reason.setText(words.reason());
    read.getChildren().clear();
    if (shown.working()) {
      read.getChildren().add(new WorkLine(Messages.text("review.studying"), model::stopStudying));
    }
    study
        .map(Study::scans)
        .filter(scans -> !scans.isEmpty())
        .ifPresent(scans -> {
          var caption = new Label(Messages.text("review.scans"));
          caption.getStyleClass().add("caption");
          read.getChildren().addAll(caption, new ScanLine(scans));
        });
    study.map(Study::notes).filter(notes -> !notes.isEmpty()).ifPresent(this::showNotes);
    boolean said = !read.getChildren().isEmpty();
    read.setVisible(said);
    read.setManaged(said);
  }

  private void showNotes(List<TrinoNote> notes) {
    var caption = new Label(Messages.text("review.trino"));
    caption.getStyleClass().add("caption");
    read.getChildren().add(caption);
    for (TrinoNote note : notes) {
      var at = note.position();
      var line = new Label(Messages.text("drill.error.at", at.line(), at.column(), note.message()));
      line.setWrapText(true);
      line.getStyleClass().add("trino-note");
      read.getChildren().add(line);
    }
  }

  private void pressed(KeyEvent event) {
    int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
    if (event.isShortcutDown() && digit >= 0) {
      event.consume();
      model.select(digit);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      actions.close();
    }
  }

  private static Node small(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", "warn");
    label.setWrapText(true);
    return label;
  }
}
