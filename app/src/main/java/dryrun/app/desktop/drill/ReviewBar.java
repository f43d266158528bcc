package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Focus;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.practice.Answer;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What to do about the problem in view; always at the bottom, however long the page is.
final class ReviewBar extends StackPane {
  private final ReviewViewModel model;
  private final ReviewActions actions;
  private final ScratchDoor scratch;
  private final HBox row = new HBox(12);

  ReviewBar(ReviewViewModel model, ReviewActions actions, ScratchDoor scratch) {
    this.model = model;
    this.actions = actions;
    this.scratch = scratch;
    getStyleClass().add("divider-top");
    row.getStyleClass().add("row");
    var said = new Label();
    said.setId("review-said");
    said.setWrapText(true);
    said.getStyleClass().add("small");
    said.textProperty().bind(model.said());
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    var bar = new VBox(said, row);
    bar.getStyleClass().add("review-bar");
    getChildren().add(new Middle(bar));
    model.detail().subscribe(found -> found.ifPresent(now -> Focus.keep(row, () -> show(now))));
  }

  private void show(ReviewDetail detail) {
    row.getChildren().clear();
    detail.problem().ifPresent(problem -> row.getChildren().addAll(ways(problem)));
    var later = new ToggleButton(Messages.text("review.again"));
    later.setId("again-later");
    later.setMinWidth(USE_PREF_SIZE);
    later.setSelected(detail.againLater());
    later.setOnAction(e -> model.setAgainLater(later.isSelected()));
    row.getChildren().add(later);
    if (detail.answer().verdict().isPresent()) {
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      var wrong = new Hyperlink(Messages.text("review.wrong-verdict"));
      wrong.setId("wrong-verdict");
      wrong.setMinWidth(USE_PREF_SIZE);
      wrong.setOnAction(e -> model.reportWrongVerdict());
      row.getChildren().addAll(space, wrong);
    }
  }

  private List<Button> ways(Problem problem) {
    var again = button("try-again", Messages.text("review.try-again"));
    again.getStyleClass().add(Styles.ACCENT);
    again.setOnAction(e -> actions.tryAgain(problem.item()));
    return problem instanceof SqlProblem sql ? List.of(again, openInScratch(sql)) : List.of(again);
  }

  private Button openInScratch(SqlProblem problem) {
    Answer answer = model.answer();
    var open = button("open-in-scratch", Messages.text("review.scratch"));
    open.setOnAction(e ->
        scratch.open(
            problem.item().title(),
            ProblemLoader.of(problem, ReviewLoader.telling(problem, answer)),
            answer.text()));
    return open;
  }

  private static Button button(String id, String text) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
