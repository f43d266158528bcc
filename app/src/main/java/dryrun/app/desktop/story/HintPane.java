package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.story.TemplateSection;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What helps to write a section: questions, which fade once there is text, and what good looks
/// like at each level.
final class HintPane extends VBox {
  private static final Duration FADING = Duration.millis(600);

  private final VBox questions = new VBox(8);
  private final Fold again;
  private final FadeTransition fade;

  HintPane(TemplateSection asked, boolean written) {
    super(12);
    getStyleClass().add("hints");
    asked.prompts().forEach(prompt -> questions.getChildren().add(line(prompt)));
    questions.setId("hint-questions");
    var copy = new VBox(8);
    asked.prompts().forEach(prompt -> copy.getChildren().add(line(prompt)));
    again = new Fold(Messages.text("workshop.questions"), copy);
    fade = new FadeTransition(FADING, questions);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setOnFinished(e -> swap(true));
    getChildren().addAll(questions, again);
    levels(asked.levels());
    swap(written);
  }

  /// Lets the questions fade when there is text, and brings them back when there is none.
  void written(boolean now) {
    if (now && questions.isVisible() && fade.getCurrentRate() == 0) {
      fade.playFromStart();
    } else if (!now && !questions.isVisible()) {
      fade.stop();
      swap(false);
    }
  }

  private void swap(boolean written) {
    questions.setOpacity(1);
    questions.setVisible(!written);
    questions.setManaged(!written);
    again.setVisible(written && !questions.getChildren().isEmpty());
    again.setManaged(again.isVisible());
  }

  private void levels(TemplateSection.Levels levels) {
    var lines = new VBox(8);
    level(lines, "workshop.level.senior", levels.senior());
    level(lines, "workshop.level.staff", levels.staff());
    level(lines, "workshop.level.principal", levels.principal());
    if (!lines.getChildren().isEmpty()) {
      var fold = new Fold(Messages.text("workshop.levels"), lines);
      fold.setId("hint-levels");
      getChildren().add(fold);
    }
  }

  private static void level(VBox lines, String key, String text) {
    if (!text.isEmpty()) {
      var name = new Label(Messages.text(key));
      name.getStyleClass().add("caption");
      lines.getChildren().add(new VBox(2, name, line(text)));
    }
  }

  private static Node line(String text) {
    var label = new Label(text);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
