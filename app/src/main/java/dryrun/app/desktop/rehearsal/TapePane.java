package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a recording told, where it lies, and a way to be rid of it; no room without one.
final class TapePane extends VBox {

  /// @param words that were told
  TapePane(TapeModel tape, int words) {
    super(8);
    setId("rehearsal-tape");
    var caption = new Label(Messages.text("rehearsal.tape"));
    caption.getStyleClass().add("heading");
    var told = new Label();
    told.setId("rehearsal-tape-told");
    told.setWrapText(true);
    var place = new Label();
    place.getStyleClass().addAll("small", "muted");
    place.setWrapText(true);
    var trouble = new Label();
    trouble.getStyleClass().addAll("small", "warn");
    trouble.setWrapText(true);
    trouble.textProperty().bind(tape.trouble());
    trouble.managedProperty().bind(tape.trouble().isNotEmpty());
    trouble.visibleProperty().bind(tape.trouble().isNotEmpty());
    var delete = new Button(Messages.text("rehearsal.tape.delete"));
    delete.setId("rehearsal-tape-delete");
    delete.setOnAction(e -> tape.delete());
    var row = new FlowPane(8, 8, delete);
    getChildren().addAll(caption, told, place, row, trouble);
    tape.heard()
        .subscribe(heard ->
            heard.ifPresent(recorded -> {
              told.setText(TapeModel.told(recorded.speech(), words));
              place.setText(Messages.text("rehearsal.tape.place", recorded.file().toString()));
            }));
    var there =
        Bindings.createBooleanBinding(
            () ->
                tape.heard().get().isPresent()
                    || (tape.wanted().get() && !tape.trouble().get().isEmpty()),
            tape.heard(),
            tape.trouble());
    visibleProperty().bind(there);
    managedProperty().bind(there);
    row.visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> tape.heard().get().isPresent(), tape.heard()));
  }
}
