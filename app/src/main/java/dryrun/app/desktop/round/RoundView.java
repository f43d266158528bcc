package dryrun.app.desktop.round;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The round under way: the rail of stages and the clock above, notes in the middle, the
/// interviewer, phrases and one's own diagram on the right.
final class RoundView extends BorderPane {
  private final RoundModel model;
  private final StageRail rail;
  private final Label clock = new Label();
  private final TextArea notes = new TextArea();
  private final TextArea diagram = new TextArea();
  private final VBox questions = new VBox(8);
  private final VBox phrases = new VBox(8);
  private final Node left;
  private final Node right;
  private int shown = -1;

  RoundView(RoundModel model, Splits splits, Consumer<URI> links) {
    this.model = model;
    getStyleClass().add("round");
    rail = new StageRail(model.answer().stages(), model::open);
    setTop(top());
    left = new VBox(12, prompt(links), notes());
    left.getStyleClass().add("round-pane");
    right = right();
    setCenter(splits.split("round", Orientation.HORIZONTAL, 0.6, left, right));
    diagram.setText(model.notes().diagram());
    diagram.textProperty().addListener((o, before, now) -> model.drawn(now));
    notes.textProperty().addListener((o, before, now) -> typed(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.state().subscribe(this::show);
    showQuestions();
  }

  Window.Whole whole() {
    return new Window.Whole(
        this,
        List.of(notes, right, rail),
        List.of(
            new Shortcut("Ctrl+1…5", Messages.text("round.key.stage")),
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
      notes.requestFocus();
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

  private Node notes() {
    notes.setId("round-notes");
    notes.getStyleClass().add("mono");
    notes.setWrapText(true);
    VBox.setVgrow(notes, Priority.ALWAYS);
    return notes;
  }

  private Node right() {
    diagram.setId("round-diagram");
    diagram.getStyleClass().add("mono");
    diagram.setPrefRowCount(6);
    diagram.setPromptText(Messages.text("round.diagram.prompt"));
    diagram.setAccessibleText(Messages.text("round.diagram"));
    var column =
        new VBox(
            24,
            part("round.ask", questions),
            part("round.phrases", phrases),
            part("round.diagram", diagram));
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

  private void showPhrases() {
    phrases.getChildren().clear();
    for (Sheet.Line line : model.phrases(shown)) {
      phrases.getChildren().add(wrapped("“" + line.text() + "”"));
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
        questions.getChildren().addAll(question, wrapped(all.get(i).answer()));
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
