package dryrun.app.desktop.round;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.diagram.Drawings;
import dryrun.app.desktop.diagram.SketchModel;
import dryrun.app.desktop.diagram.SketchView;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Panes;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Sheet;
import dryrun.bank.WorkedAnswer;
import dryrun.practice.DrillState;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The round under way: the rail of stages and the clock above, notes or one's own diagram in the
/// middle, the interviewer and phrases on the right.
final class RoundView extends BorderPane {
  private static final KeyCombination SKETCH =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

  private final RoundModel model;
  private final StageRail rail;
  private final Label clock = new Label();
  private final TextArea notes = new TextArea();
  private final SketchView sketch;
  private final StackPane work = new StackPane();
  private final ToggleButton showNotes = new ToggleButton();
  private final ToggleButton showSketch = new ToggleButton();
  private final VBox questions = new VBox(8);
  private final VBox phrases = new VBox(8);
  private final Node left;
  private final Node right;
  private int shown = -1;

  RoundView(RoundModel model, Splits splits, Drawings drawings, Consumer<URI> links) {
    this.model = model;
    SketchModel drawn = drawings.sketch(model.notes().diagram());
    drawn.text().subscribe((before, now) -> model.drawn(now));
    sketch = new SketchView(drawn, drawings.files(), model.answer().item().title());
    sketch.stack();
    getStyleClass().add("round");
    rail = new StageRail(model.answer().stages(), model::open);
    setTop(top());
    VBox.setVgrow(work, Priority.ALWAYS);
    left = new VBox(12, prompt(links), switches(), work);
    notes();
    showSketch(false);
    left.getStyleClass().add("round-pane");
    right = right();
    setCenter(splits.split("round", Orientation.HORIZONTAL, 0.6, left, right));
    notes.textProperty().addListener((o, before, now) -> typed(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.state().subscribe(this::show);
    showQuestions();
  }

  Window.Whole whole() {
    return new Window.Whole(
        this,
        List.of(work, right, rail),
        List.of(
            new Shortcut("Ctrl+1…5", Messages.text("round.key.stage")),
            Shortcut.of(SKETCH, Messages.text("round.key.sketch")),
            new Shortcut("Ctrl+Shift+Enter", Messages.text("round.finish"))));
  }

  void focusNotes() {
    notes.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    if (event.getCode().isDigitKey() && event.getText().matches("[1-9]")) {
      model.open(Integer.parseInt(event.getText()) - 1);
      showSketch(false);
      notes.requestFocus();
      event.consume();
    } else if (SKETCH.match(event)) {
      showSketch(!showSketch.isSelected());
      work.applyCss();
      Panes.first(work).ifPresent(Node::requestFocus);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      event.consume();
      model.finish();
    }
  }

  private Node top() {
    var title = new Label(model.answer().item().title());
    title.getStyleClass().add("heading");
    title.setMinWidth(0);
    clock.getStyleClass().add("clock");
    clock.setMinWidth(USE_PREF_SIZE);
    clock.setId("round-clock");
    var finish = new Button(Messages.text("round.finish"));
    finish.setId("round-finish");
    finish.getStyleClass().add(Styles.ACCENT);
    finish.setMinWidth(USE_PREF_SIZE);
    finish.setOnAction(e -> model.finish());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row = new HBox(16, title, space, clock, finish);
    row.setAlignment(Pos.CENTER_LEFT);
    var top = new VBox(8, row, rail);
    top.getStyleClass().addAll("round-top", "divider-bottom");
    return top;
  }

  private Node prompt(Consumer<URI> links) {
    var text = new ReadingView(links);
    text.show(model.answer().prompt());
    var fold = new Fold(Messages.text("round.prompt"), text);
    fold.open().set(true);
    return fold;
  }

  private void notes() {
    notes.setId("round-notes");
    notes.getStyleClass().add("mono");
    notes.setWrapText(true);
  }

  /// Notes or diagram: one of them has the room.
  private Node switches() {
    var group = new ToggleGroup();
    label(showNotes, "round.show-notes", group);
    label(showSketch, "round.show-diagram", group);
    showNotes.setOnAction(e -> showSketch(false));
    showSketch.setOnAction(e -> showSketch(true));
    showNotes.getStyleClass().add(Styles.LEFT_PILL);
    showSketch.getStyleClass().add(Styles.RIGHT_PILL);
    return new HBox(showNotes, showSketch);
  }

  private static void label(ToggleButton button, String key, ToggleGroup group) {
    button.setText(Messages.text(key));
    button.setId(key.replace('.', '-'));
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
  }

  private void showSketch(boolean show) {
    showNotes.setSelected(!show);
    showSketch.setSelected(show);
    work.getChildren().setAll(show ? sketch.root() : notes);
  }

  private Node right() {
    var column = new VBox(24, part("round.ask", questions), part("round.phrases", phrases));
    column.getStyleClass().add("round-pane");
    var scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setId("round-side");
    scroll.setAccessibleText(Messages.text("round.side"));
    return scroll;
  }

  private static Node part(String key, Node body) {
    var caption = new Label(Messages.text(key));
    caption.getStyleClass().add("caption");
    return new VBox(8, caption, body);
  }

  private void typed(String text) {
    if (shown >= 0) {
      model.typed(shown, text);
    }
  }

  private void show(DrillState state) {
    clock.setText(Times.clock(state.remaining()));
    rail.show(state.current(), model::spent);
    if (state.current() != shown && !state.ended()) {
      shown = -1;
      notes.setText(state.problems().get(state.current()).text());
      notes.positionCaret(notes.getLength());
      notes.setAccessibleText(
          Messages.text("round.notes", model.answer().stages().get(state.current()).name()));
      shown = state.current();
      showPhrases();
    }
  }

  /// In quotation marks, also when the sheet has them already.
  private static String quoted(String phrase) {
    boolean marked = phrase.length() > 1 && phrase.startsWith("\"") && phrase.endsWith("\"");
    return "“" + (marked ? phrase.substring(1, phrase.length() - 1) : phrase) + "”";
  }

  private void showPhrases() {
    phrases.getChildren().clear();
    for (Sheet.Line line : model.phrases(shown)) {
      phrases.getChildren().add(wrapped(quoted(line.text())));
      if (!line.when().isEmpty()) {
        var when = wrapped(line.when());
        when.getStyleClass().addAll("small", "muted");
        phrases.getChildren().add(when);
      }
    }
    phrases.getParent().setVisible(!phrases.getChildren().isEmpty());
    phrases.getParent().setManaged(!phrases.getChildren().isEmpty());
  }

  private void showQuestions() {
    questions.getChildren().clear();
    List<WorkedAnswer.Clarification> all = model.answer().clarifications();
    for (int i = 0; i < all.size(); i++) {
      int number = i;
      if (model.notes().asked().contains(i)) {
        var question = wrapped(all.get(i).question());
        question.getStyleClass().add("strong");
        var answer = wrapped(all.get(i).answer());
        answer.setId("answer-" + i);
        questions.getChildren().addAll(question, answer);
      } else {
        var ask = new Button(all.get(i).question());
        ask.setId("ask-" + i);
        ask.setWrapText(true);
        ask.setMinHeight(USE_PREF_SIZE);
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.setAlignment(Pos.CENTER_LEFT);
        ask.setOnAction(e -> {
          model.ask(number);
          showQuestions();
          questions.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        });
        questions.getChildren().add(ask);
      }
    }
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
