package dryrun.app.desktop.estimation;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.EstimateDrill;
import dryrun.practice.DrillState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An estimate under way: the sentence, a line for each step, the clock against par.
final class EstimationView extends BorderPane {
  private static final KeyCombination FINISH =
      new KeyCodeCombination(
          KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final double FIELD = 360;
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final EstimationModel model;
  private final Label clock = new Label();
  private final List<TextField> fields = new ArrayList<>();
  private final Node body;

  EstimationView(EstimationModel model, Consumer<URI> links) {
    this.model = model;
    getStyleClass().add("estimation");
    var prompt = new ReadingView(links);
    prompt.getStyleClass().add("estimation-prompt");
    prompt.show(model.prompt());
    var steps = new VBox(16);
    List<EstimateDrill.Step> all = model.drill().steps();
    for (int i = 0; i < all.size(); i++) {
      steps.getChildren().add(step(i, all.get(i).step().label()));
    }
    var how = new Label(Messages.text("estimation.how"));
    how.getStyleClass().addAll("small", "muted");
    how.setWrapText(true);
    var page = new VBox(prompt, steps, how);
    page.getStyleClass().addAll("page", "estimation-page");
    var scroll = new ScrollPane(new Middle(page));
    scroll.setFitToWidth(true);
    scroll.setId("estimation");
    scroll.setAccessibleText(Messages.text("estimation.title"));
    body = scroll;
    setTop(top());
    setCenter(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.state().subscribe(this::show);
  }

  Window.Whole whole() {
    return new Window.Whole(
        this,
        List.of(body),
        List.of(
            new Shortcut("Enter", Messages.text("estimation.key.next")),
            Shortcut.of(FINISH, Messages.text("estimation.finish"))));
  }

  void focusFirst() {
    fields.get(model.state().get().current()).requestFocus();
  }

  private Node top() {
    var title = new Label(model.drill().item().title());
    title.getStyleClass().add("heading");
    title.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    clock.setId("estimation-clock");
    clock.getStyleClass().add("clock");
    clock.setMinWidth(USE_PREF_SIZE);
    var par = new Label(Messages.text("drill.of-par", Times.clock(model.drill().item().par())));
    par.getStyleClass().addAll("mono", "muted");
    par.setMinWidth(USE_PREF_SIZE);
    var finish = new Button(Messages.text("estimation.finish"));
    finish.setId("estimation-finish");
    finish.getStyleClass().add(Styles.ACCENT);
    finish.setMinWidth(USE_PREF_SIZE);
    finish.setOnAction(e -> model.finish());
    var row = new HBox(16, title, space, clock, par, finish);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("round-top", "divider-bottom");
    return row;
  }

  private Node step(int number, String name) {
    var label = new Label(name);
    label.setWrapText(true);
    var field = new TextField(model.text(number));
    field.setId("estimate-" + (number + 1));
    field.getStyleClass().add("mono");
    field.setMaxWidth(FIELD);
    field.setPromptText(Messages.text("estimation.prompt"));
    field.setAccessibleText(name);
    label.setLabelFor(field);
    var mistake = new Label();
    mistake.setId("mistake-" + (number + 1));
    mistake.getStyleClass().addAll("small", "warn");
    mistake.setWrapText(true);
    mistake.managedProperty().bind(mistake.textProperty().isNotEmpty());
    field
        .textProperty()
        .addListener((o, before, now) -> {
          model.typed(number, now);
          mistake.setText("");
        });
    field
        .focusedProperty()
        .addListener((o, before, focused) -> {
          if (focused) {
            model.open(number);
          } else {
            mistake.setText(model.mistake(number, field.getText()).orElse(""));
          }
        });
    field.setOnAction(e -> next(number, field, mistake));
    fields.add(field);
    return new VBox(4, label, field, mistake);
  }

  /// Goes on to the next step once this one can be read, and compares after the last.
  private void next(int number, TextField field, Label mistake) {
    mistake.setText(model.mistake(number, field.getText()).orElse(""));
    if (!mistake.getText().isEmpty()) {
      return;
    }
    if (number + 1 < fields.size()) {
      fields.get(number + 1).requestFocus();
    } else {
      model.finish();
    }
  }

  private void pressed(KeyEvent event) {
    if (FINISH.match(event)) {
      event.consume();
      model.finish();
    }
  }

  private void show(DrillState state) {
    clock.setText(Times.clock(state.elapsed()));
    clock.pseudoClassStateChanged(OVER, state.elapsed().compareTo(model.drill().item().par()) > 0);
    clock.setAccessibleText(
        Messages.text(
            "drill.par.spoken",
            Times.words(state.elapsed()),
            Times.words(model.drill().item().par())));
  }
}
