package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ScanLine;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.desktop.kit.Times;
import dryrun.bank.SqlProblem;
import dryrun.practice.Answer;
import dryrun.practice.ClockNote;
import dryrun.practice.Review;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The review: the problems in a strip, and below it what is to be learnt from one of them.
final class ReviewView extends ScrollPane {
  private final ReviewViewModel model;
  private final ReviewActions actions;
  private final ScratchDoor scratch;
  private final Consumer<URI> browser;
  private final ReviewStrip strip;
  private final VBox summary = new VBox(4);
  private final VBox body = new VBox(24);

  ReviewView(
      ReviewViewModel model, ReviewActions actions, ScratchDoor scratch, Consumer<URI> browser) {
    this.model = model;
    this.actions = actions;
    this.scratch = scratch;
    this.browser = browser;
    this.strip = new ReviewStrip(model);
    var state =
        new StatePane(
            model.state(), new Region(), body, Optional.empty(), Optional.of(model::load));
    var page = new VBox(new VBox(16, summary, strip), state);
    page.getStyleClass().addAll("page", "review");
    setContent(page);
    setFitToWidth(true);
    setId("review");
    setAccessibleText(Messages.text("review.title"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.review().subscribe(this::summarise);
    model.detail().subscribe(found -> found.ifPresent(this::show));
  }

  /// Puts the focus on the problem in view.
  void focusProblem() {
    // A scroll pane holds its content only once it has a skin, and what is not held takes no focus.
    applyCss();
    strip.getChildren().get(Math.max(0, model.selected().get())).requestFocus();
  }

  private void summarise(Review review) {
    long passed = review.answers().stream().filter(a -> VerdictWords.of(a).good()).count();
    var line =
        new Label(
            Messages.text(
                "review.summary",
                Times.minute(review.started(), ZoneId.systemDefault()),
                passed,
                review.answers().size(),
                Times.words(review.elapsed()),
                Times.words(review.limit())));
    line.getStyleClass().addAll("small", "muted");
    line.setWrapText(true);
    var voided =
        new Hyperlink(
            review.voided() ? Messages.text("review.count") : Messages.text("review.void"));
    voided.setId("void");
    voided.setMinWidth(USE_PREF_SIZE);
    voided.getStyleClass().add("small");
    voided.setOnAction(e -> model.setVoided(!review.voided()));
    var row = new HBox(16, line, space(), voided);
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
    VerdictWords words = VerdictWords.of(detail.answer(), detail.mistake());
    var title = new Label(words.sentence());
    title.setId("verdict");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    var reason = new Label(words.reason());
    reason.getStyleClass().add("muted");
    reason.setWrapText(true);
    body.getChildren().setAll(new VBox(8, title, reason));
    body.getChildren().add(new Tabs(new ReviewPages(model, detail, browser).pages()));
    if (!detail.scans().isEmpty()) {
      var caption = new Label(Messages.text("review.scans"));
      caption.getStyleClass().add("caption");
      body.getChildren().add(new VBox(8, caption, new ScanLine(detail.scans())));
    }
    body.getChildren().add(buttons(detail));
    var said = new Label();
    said.setId("review-said");
    said.setWrapText(true);
    said.getStyleClass().add("small");
    said.textProperty().bind(model.said());
    body.getChildren().add(said);
  }

  private Node buttons(ReviewDetail detail) {
    var row = new HBox(12);
    row.getStyleClass().add("row");
    detail.problem().ifPresent(problem -> row.getChildren().addAll(ways(problem)));
    var later = new ToggleButton(Messages.text("review.again"));
    later.setId("again-later");
    later.setSelected(detail.againLater());
    later.setOnAction(e -> model.setAgainLater(later.isSelected()));
    row.getChildren().add(later);
    if (detail.answer().verdict().isPresent()) {
      var wrong = new Hyperlink(Messages.text("review.wrong-verdict"));
      wrong.setId("wrong-verdict");
      wrong.setMinWidth(USE_PREF_SIZE);
      wrong.setOnAction(e -> model.reportWrongVerdict());
      row.getChildren().addAll(space(), wrong);
    }
    return row;
  }

  private List<Button> ways(SqlProblem problem) {
    Answer answer = model.answer();
    var again = button("try-again", Messages.text("review.try-again"));
    again.getStyleClass().add(Styles.ACCENT);
    again.setOnAction(e -> actions.tryAgain(problem.item()));
    var open = button("open-in-scratch", Messages.text("review.scratch"));
    open.setOnAction(e ->
        scratch.open(
            problem.item().title(),
            ProblemLoader.of(problem, ReviewLoader.telling(problem, answer)),
            answer.text()));
    return List.of(again, open);
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

  private static Button button(String id, String text) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static Label small(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", "warn");
    label.setWrapText(true);
    return label;
  }

  private static Node space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
