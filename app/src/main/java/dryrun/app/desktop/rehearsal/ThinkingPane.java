package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The question, the countdown, and the stories to choose from.
final class ThinkingPane extends VBox {
  private final RehearsalModel model;
  private final Label left = new Label();
  private final QuietBar bar = new QuietBar();
  private final List<ToggleButton> choices = new ArrayList<>();

  ThinkingPane(RehearsalModel model, TapeModel tape) {
    super(24);
    this.model = model;
    var caption = new Label(Messages.text("rehearsal.think"));
    caption.getStyleClass().add("caption");
    var ask = new Label(PlainWords.of(model.question().ask()));
    ask.getStyleClass().add("rehearsal-words");
    ask.setId("rehearsal-ask");
    ask.setWrapText(true);
    ask.setMinHeight(USE_PREF_SIZE);
    left.getStyleClass().add("clock");
    left.setId("rehearsal-left");
    left.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var clock = new HBox(24, bar, left);
    clock.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(new VBox(8, caption, ask), clock, stories(), recording(tape));
  }

  private VBox stories() {
    var list = new VBox(8);
    if (model.scripts().size() > 1) {
      var caption = new Label(Messages.text("rehearsal.choose"));
      caption.getStyleClass().add("caption");
      list.getChildren().add(caption);
    }
    for (int i = 0; i < model.scripts().size(); i++) {
      int number = i;
      Script script = model.scripts().get(i);
      var key = new Label(String.valueOf(i + 1));
      key.setVisible(i < 9);
      key.getStyleClass().setAll("label", "key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      var choice = new ToggleButton(script.title(), key);
      choice.setId("story-" + (i + 1));
      choice.getStyleClass().add("story-choice");
      choice.setWrapText(true);
      choice.setMinHeight(USE_PREF_SIZE);
      choice.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(choice, Priority.ALWAYS);
      var time = new Label(Seconds.of(script.planned()));
      time.getStyleClass().addAll("mono", "muted");
      time.setMinWidth(Region.USE_PREF_SIZE);
      var row = new HBox(16, choice, time);
      row.setAlignment(Pos.CENTER_LEFT);
      choice.setOnAction(e -> model.choose(number));
      choices.add(choice);
      list.getChildren().add(row);
    }
    return list;
  }

  private VBox recording(TapeModel tape) {
    var box = new CheckBox(Messages.text("rehearsal.record"));
    box.setId("rehearsal-record");
    box.selectedProperty().bindBidirectional(tape.wanted());
    box.visibleProperty().bind(tape.possible());
    box.managedProperty().bind(tape.possible());
    var trouble = new Label();
    trouble.setId("rehearsal-tape-trouble");
    trouble.getStyleClass().addAll("small", "muted");
    trouble.setWrapText(true);
    trouble.textProperty().bind(tape.trouble());
    trouble.visibleProperty().bind(tape.trouble().isNotEmpty());
    trouble.managedProperty().bind(tape.trouble().isNotEmpty());
    return new VBox(8, box, trouble);
  }

  void focusChoice() {
    choices.getFirst().requestFocus();
  }

  void show(Sight.Thinking now) {
    Duration remaining = now.left().plusMillis(now.left().isNegative() ? 0 : 999);
    left.setText(Seconds.of(remaining));
    double think = Math.max(1, model.think().toMillis());
    bar.show(1 - now.left().toMillis() / think);
    Optional<Script> chosen = now.chosen();
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).setSelected(chosen.equals(Optional.of(model.scripts().get(i))));
    }
  }
}
