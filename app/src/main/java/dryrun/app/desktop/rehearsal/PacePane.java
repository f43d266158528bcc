package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import dryrun.story.Pace;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How fast a story was told beside the pace that budgets reckon with, and a way to take it over.
final class PacePane extends VBox {

  /// @param told how fast it was told
  /// @param reckoned the pace that budgets reckon with
  PacePane(Pace told, Property<Pace> reckoned) {
    super(8);
    setId("rehearsal-pace");
    var caption = new Label(Messages.text("rehearsal.pace"));
    caption.getStyleClass().add("heading");
    var words = new Label();
    words.setId("rehearsal-pace-words");
    words.setWrapText(true);
    var take = new Button(Messages.text("rehearsal.pace.take", told.wordsPerMinute()));
    take.setId("rehearsal-pace-take");
    take.setOnAction(e -> reckoned.setValue(told));
    getChildren().addAll(caption, words, take);
    reckoned.subscribe(now -> {
      boolean same = now.equals(told);
      words.setText(
          Messages.text(
              same ? "rehearsal.pace.same" : "rehearsal.pace.told",
              told.wordsPerMinute(),
              now.wordsPerMinute()));
      take.setVisible(!same);
      take.setManaged(!same);
    });
  }
}
