package dryrun.app.desktop.rehearsal;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Window;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A rehearsal under way: large words, one bar, one key.
final class RehearsalView extends BorderPane {
  private final RehearsalModel model;
  private final Label head = new Label();
  private final Label whole = new Label();
  private final Button next = new Button();
  private final Button stop = new Button();
  private final Label keys = new Label();
  private final ThinkingPane thinking;
  private final TellingPane telling = new TellingPane();
  private final AnsweringPane answering = new AnsweringPane();
  private final Middle middle;
  private final VBox page = new VBox();

  /// @param trouble why what is told cannot be kept on disk; empty when it can
  RehearsalView(RehearsalModel model, TapeModel tape, ObservableValue<String> trouble) {
    this.model = model;
    thinking = new ThinkingPane(model, tape);
    getStyleClass().add("rehearsal");
    setId("rehearsal");
    page.getStyleClass().add("rehearsal-page");
    page.setAlignment(Pos.CENTER_LEFT);
    middle = new Middle(page);
    middle.setAlignment(Pos.CENTER);
    setTop(new VBox(top(tape), told(trouble)));
    setCenter(scrolled(middle));
    setBottom(bottom());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.sight().subscribe(this::show);
  }

  Window.Whole whole() {
    return new Window.Whole(
        this,
        List.of(page, next),
        List.of(
            new Shortcut("Space", Messages.text("rehearsal.key.next")),
            new Shortcut("1…9", Messages.text("rehearsal.key.choose")),
            new Shortcut("H", Messages.text("rehearsal.key.cue")),
            new Shortcut("Esc", Messages.text("rehearsal.key.stop"))));
  }

  /// Focuses the one key; while a story is to be chosen, the first of them.
  void focusNext() {
    if (next.isDisabled()) {
      thinking.focusChoice();
    } else {
      next.requestFocus();
    }
  }

  /// More stories to choose from than fit must not push the one key out of the window.
  private static Node scrolled(Region page) {
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private static Node told(ObservableValue<String> trouble) {
    var told = new Label();
    told.setId("rehearsal-not-kept");
    told.getStyleClass().addAll("small", "warn", "rehearsal-not-kept");
    told.setWrapText(true);
    told.textProperty().bind(trouble);
    told.visibleProperty().bind(trouble.map(words -> !words.isEmpty()));
    told.managedProperty().bind(told.visibleProperty());
    return told;
  }

  private Node top(TapeModel tape) {
    head.getStyleClass().add("muted");
    head.setWrapText(true);
    head.setText(model.question().item().title());
    HBox.setHgrow(head, Priority.ALWAYS);
    head.setMaxWidth(Double.MAX_VALUE);
    var recording = new Label(Messages.text("rehearsal.tape.running"));
    recording.getStyleClass().addAll("small", "wrong");
    recording.visibleProperty().bind(tape.running());
    recording.managedProperty().bind(tape.running());
    recording.setMinWidth(USE_PREF_SIZE);
    whole.getStyleClass().addAll("mono", "muted");
    whole.setId("rehearsal-whole");
    whole.setMinWidth(USE_PREF_SIZE);
    stop.setId("rehearsal-stop");
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(e -> model.stop());
    var row = new HBox(16, head, recording, whole, stop);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("round-top", "divider-bottom");
    return row;
  }

  private Node bottom() {
    keys.getStyleClass().addAll("small", "muted");
    keys.setWrapText(true);
    next.setId("rehearsal-next");
    next.getStyleClass().addAll(Styles.ACCENT, Styles.LARGE);
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(e -> model.next());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row = new HBox(16, keys, space, next);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("round-top", "divider-top");
    return row;
  }

  /// Space goes on wherever the focus is, but on a control that Space presses.
  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean onControl = event.getTarget() instanceof ButtonBase && !event.getTarget().equals(next);
    boolean used = true;
    if (code == KeyCode.RIGHT || ((code == KeyCode.SPACE || code == KeyCode.ENTER) && !onControl)) {
      model.next();
    } else if (code == KeyCode.ESCAPE) {
      model.stop();
    } else if (code == KeyCode.H) {
      telling.toggleCue();
    } else if (code.isDigitKey() && code != KeyCode.DIGIT0) {
      model.choose(Integer.parseInt(code.getName()) - 1);
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void show(Sight sight) {
    switch (sight) {
      case Sight.Thinking now -> {
        place(thinking);
        thinking.show(now);
        head.setVisible(false);
        whole.setText("");
        stop.setText(Messages.text("rehearsal.leave"));
        next.setText(Messages.text("rehearsal.speak"));
        if (next.isDisabled() != now.chosen().isEmpty()) {
          next.setDisable(now.chosen().isEmpty());
          focusNext();
        }
        keys.setText(Messages.text("rehearsal.keys.thinking", model.scripts().size()));
      }
      case Sight.Telling now -> {
        place(telling);
        telling.show(now);
        head.setVisible(true);
        whole.setText(Seconds.of(now.spoken()));
        stop.setText(Messages.text("rehearsal.stop"));
        boolean last = now.number() == now.plan().sections().size() - 1;
        next.setText(
            last
                ? Messages.text("rehearsal.told")
                : Messages.text(
                    "rehearsal.next", now.plan().sections().get(now.number() + 1).name()));
        keys.setText(Messages.text("rehearsal.keys.telling"));
      }
      case Sight.Answering now -> {
        place(answering);
        answering.show(now);
        head.setVisible(true);
        whole.setText("");
        stop.setText(Messages.text("rehearsal.skip"));
        next.setText(
            Messages.text(
                now.number() == now.questions().size() - 1
                    ? "rehearsal.answered"
                    : "rehearsal.next-question"));
        keys.setText(Messages.text("rehearsal.keys.answering"));
      }
      case Sight.Over() -> next.setDisable(true);
    }
  }

  private void place(Region pane) {
    if (!page.getChildren().equals(List.of(pane))) {
      page.getChildren().setAll(pane);
      focusNext();
    }
  }
}
