package dryrun.app.desktop.round;

import dryrun.app.desktop.kit.Times;
import dryrun.bank.WorkedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// The stages of the round with the time that each has had of its budget.
final class StageRail extends FlowPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final List<WorkedAnswer.Stage> stages;
  private final List<Button> buttons = new ArrayList<>();

  /// @param open goes to a stage, from 0
  StageRail(List<WorkedAnswer.Stage> stages, IntConsumer open) {
    super(8, 8);
    this.stages = stages;
    setId("round-rail");
    for (int i = 0; i < stages.size(); i++) {
      int stage = i;
      var button = new Button();
      button.setId("stage-" + (i + 1));
      button.getStyleClass().add("stage");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(e -> open.accept(stage));
      buttons.add(button);
    }
    getChildren().setAll(buttons);
  }

  /// @param spent how long a stage has had
  void show(int current, IntFunction<Duration> spent) {
    for (int i = 0; i < buttons.size(); i++) {
      WorkedAnswer.Stage stage = stages.get(i);
      Duration had = spent.apply(i);
      Button button = buttons.get(i);
      button.setText(stage.name() + "  " + Times.clock(had) + " / " + stage.time().toMinutes());
      button.pseudoClassStateChanged(CURRENT, i == current);
      button.pseudoClassStateChanged(OVER, had.compareTo(stage.time()) > 0);
    }
  }
}
