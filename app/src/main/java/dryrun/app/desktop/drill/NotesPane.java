package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.journal.Note;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Notes to self about an item, and a line for the next one.
final class NotesPane extends VBox {
  NotesPane(ReviewViewModel model, List<Note> notes) {
    super(12);
    for (Note note : notes) {
      var when = new Label(Times.minute(note.written(), ZoneId.systemDefault()));
      when.getStyleClass().addAll("small", "muted");
      var text = new Label(note.text());
      text.setWrapText(true);
      getChildren().add(new VBox(2, when, text));
    }
    var field = new TextField();
    field.setId("note");
    field.setPromptText(Messages.text("review.note.prompt"));
    field.setAccessibleText(Messages.text("review.note.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    var keep = new Button(Messages.text("review.note.keep"));
    keep.setId("keep-note");
    keep.setMinWidth(USE_PREF_SIZE);
    field.setOnAction(e -> model.keepNote(field.getText()));
    keep.setOnAction(e -> model.keepNote(field.getText()));
    var row = new HBox(8, field, keep);
    row.setMaxWidth(640);
    getChildren().add(row);
  }
}
