package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.practice.DrillState;
import dryrun.practice.ProblemState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The problems by number, what was just done and how to take it back, and what to do next.
final class BottomBar extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

  private final DrillViewModel model;
  private final List<Button> numbers = new ArrayList<>();
  private final Label said = new Label();
  private final Button undo = new Button();
  private final Label hint = new Label();
  private final List<Button> steps = new ArrayList<>();

  BottomBar(DrillViewModel model) {
    super(12);
    this.model = model;
    getStyleClass().addAll("drill-bar", "divider-top");
    for (int i = 0; i < model.problems().size(); i++) {
      numbers.add(number(i));
    }
    var row = new HBox(8);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().addAll(numbers);
    said.setId("said");
    said.getStyleClass().add("small");
    undo.setId("undo");
    undo.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    undo.setFocusTraversable(false);
    undo.setOnAction(e -> model.undo());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    hint.getStyleClass().addAll("small", "muted");
    hint.setText(
        model.problems().size() == 1
            ? Messages.text("drill.hint.one")
            : Messages.text("drill.hint", model.problems().size()));
    hint.setMinWidth(0);
    getChildren().addAll(row, said, undo, space, hint);
    step("give-up", Messages.text("drill.give-up"), DrillKeys.GIVE_UP, model::giveUp);
    step("next", Messages.text("drill.next"), DrillKeys.NEXT, model::next);
    if (model.mayRun()) {
      step("run", Messages.text("drill.run"), DrillKeys.RUN, model::tryOut);
    }
    step("submit", Messages.text("drill.submit"), DrillKeys.SUBMIT, model::submit)
        .getStyleClass()
        .add(Styles.ACCENT);
  }

  private Button number(int problem) {
    var button = new Button(String.valueOf(problem + 1));
    button.setId("problem-" + (problem + 1));
    button.getStyleClass().setAll("button", "problem-number");
    button.setOnAction(e -> model.open(problem));
    return button;
  }

  private Button step(String id, String text, KeyCombination key, Runnable action) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(key.getDisplayText()));
    button.setOnAction(e -> action.run());
    steps.add(button);
    getChildren().add(button);
    return button;
  }

  /// Shows the present moment.
  void refresh() {
    DrillState now = model.now();
    for (int i = 0; i < numbers.size(); i++) {
      ProblemState problem = now.problems().get(i);
      numbers.get(i).pseudoClassStateChanged(CURRENT, i == now.current());
      numbers.get(i).pseudoClassStateChanged(CLOSED, !problem.open());
      numbers
          .get(i)
          .setAccessibleText(
              Messages.text("drill.number.spoken", i + 1, Messages.name(problem.status())));
    }
    boolean closed = !now.problems().get(now.current()).open();
    steps.stream()
        .filter(button -> !"next".equals(button.getId()))
        .forEach(button -> button.setDisable(closed));
    showUndo(now);
  }

  private void showUndo(DrillState now) {
    Optional<Integer> seconds = model.undoSeconds();
    show(undo, seconds.isPresent());
    if (seconds.isPresent()) {
      int problem = now.undoable().orElseThrow();
      String status = Messages.name(now.problems().get(problem).status());
      said.setText(Messages.text("drill.said", problem + 1, status));
      undo.setText(Messages.text("drill.undo", seconds.get()));
    } else {
      said.setText(model.notice().get().orElse(""));
    }
    show(said, !said.getText().isEmpty());
    show(hint, said.getText().isEmpty());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
