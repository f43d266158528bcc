package dryrun.app.desktop.rehearsal;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Window;
import dryrun.story.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

/// A text to tell aloud, and how fast it was told.
final class PaceView extends BorderPane {
  private final PaceModel model;
  private final Runnable leave;
  private final Label clock = new Label(Seconds.of(Duration.ZERO));
  private final Label result = new Label();
  private final Button next = new Button();
  private final Button take = new Button();
  private Optional<Pace> measured = Optional.empty();

  /// @param took takes over the pace that was measured
  /// @param leave ends the measuring
  PaceView(PaceModel model, Consumer<Pace> took, Runnable leave) {
    this.model = model;
    this.leave = leave;
    setId("pace");
    getStyleClass().add("rehearsal");
    next.setId("pace-next");
    next.setMinWidth(Region.USE_PREF_SIZE);
    next.setOnAction(e -> model.next());
    take.setId("pace-take");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(e -> {
      measured.ifPresent(took);
      leave.run();
    });
    setTop(top());
    setCenter(text());
    setBottom(bottom());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.reading().subscribe(this::show);
  }

  Window.Whole whole() {
    return new Window.Whole(
        this,
        List.of(this),
        List.of(
            new Shortcut("Space", Messages.text("pace.key.next")),
            new Shortcut("Esc", Messages.text("pace.key.leave"))));
  }

  void focusNext() {
    next.requestFocus();
  }

  private void pressed(KeyEvent event) {
    boolean onControl = event.getTarget() instanceof ButtonBase && !event.getTarget().equals(next);
    if (event.getCode() == KeyCode.SPACE && !onControl) {
      event.consume();
      model.next();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave.run();
    }
  }

  private Node top() {
    var title = new Label(Messages.text("pace.title"));
    title.getStyleClass().add("heading");
    var about = new Label(Messages.text("pace.about", model.words()));
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    var words = new VBox(4, title, about);
    HBox.setHgrow(words, Priority.ALWAYS);
    clock.getStyleClass().add("clock");
    clock.setId("pace-clock");
    clock.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(24, words, clock);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("round-top", "divider-bottom");
    return row;
  }

  private Node text() {
    var told = new Label(model.text());
    told.getStyleClass().add("to-tell");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    var page = new VBox(told);
    page.getStyleClass().addAll("page", "pace-page");
    var scroll = new ScrollPane(new Middle(page));
    scroll.setFitToWidth(true);
    scroll.setId("pace-text");
    scroll.setAccessibleText(Messages.text("pace.text"));
    return scroll;
  }

  private Node bottom() {
    result.setWrapText(true);
    result.setId("pace-result");
    HBox.setHgrow(result, Priority.ALWAYS);
    result.setMaxWidth(Double.MAX_VALUE);
    var back = new Button(Messages.text("pace.leave"));
    back.setId("pace-leave");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(e -> leave.run());
    var row = new HBox(8, result, back, next, take);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("round-top", "divider-top");
    return row;
  }

  private void show(PaceModel.Reading reading) {
    measured = Optional.empty();
    switch (reading) {
      case PaceModel.Reading.Ready() -> {
        next.setText(Messages.text("pace.start"));
        result.setText("");
      }
      case PaceModel.Reading.Running(var time) -> {
        clock.setText(Seconds.of(time));
        next.setText(Messages.text("pace.stop"));
        result.setText("");
      }
      case PaceModel.Reading.Done(var time, var pace) -> {
        clock.setText(Seconds.of(time));
        next.setText(Messages.text("pace.again"));
        measured = pace;
        result.setText(
            pace.map(fast -> Messages.text("pace.result", fast.wordsPerMinute()))
                .orElseGet(() -> Messages.text("pace.too-short")));
        pace.ifPresent(fast -> take.setText(Messages.text("pace.take", fast.wordsPerMinute())));
      }
    }
    boolean ready = measured.isPresent();
    take.setVisible(ready);
    take.setManaged(ready);
    accent(next, !ready);
    accent(take, ready);
  }

  private static void accent(Button button, boolean first) {
    button.getStyleClass().remove(Styles.ACCENT);
    if (first) {
      button.getStyleClass().add(Styles.ACCENT);
    }
  }
}
