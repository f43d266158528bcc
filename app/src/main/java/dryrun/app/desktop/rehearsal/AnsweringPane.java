package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the interviewer asks after the story.
final class AnsweringPane extends VBox {
  private final Label place = new Label();
  private final Label ask = new Label();
  private final QuietBar bar = new QuietBar();
  private final Label clock = new Label();

  AnsweringPane() {
    super(24);
    place.getStyleClass().add("caption");
    ask.getStyleClass().add("rehearsal-words");
    ask.setId("rehearsal-follow-up");
    ask.setWrapText(true);
    ask.setMinHeight(USE_PREF_SIZE);
    clock.getStyleClass().add("clock");
    clock.setMinWidth(USE_PREF_SIZE);
    var advice = new Label(Messages.text("rehearsal.answer.advice"));
    advice.getStyleClass().add("muted");
    advice.setWrapText(true);
    var row = new HBox(16, clock, advice);
    row.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(new VBox(8, place, ask), bar, row);
  }

  void show(Sight.Answering now) {
    place.setText(Messages.text("rehearsal.follow-up", now.number() + 1, now.questions().size()));
    ask.setText(now.questions().get(now.number()));
    clock.setText(Seconds.of(now.answering()));
    bar.show((double) now.answering().toMillis() / RehearsalModel.ANSWER.toMillis());
  }
}
