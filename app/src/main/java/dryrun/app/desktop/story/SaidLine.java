package dryrun.app.desktop.story;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What came of the last thing done on the shelf, and a way to undo it.
final class SaidLine extends HBox {
  SaidLine(StoriesModel model) {
    getStyleClass().add("notice");
    setId("stories-said");
    var sentence = new Label();
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var undo = new Button(Messages.text("stories.undo"));
    undo.setId("undo-remove");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(e -> model.bringBack());
    var close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText(Messages.text("failure.close"));
    close.setTooltip(new Tooltip(Messages.text("failure.close")));
    close.setOnAction(e -> model.hush());
    getChildren().addAll(new FontIcon(Feather.INFO), sentence, undo, close);
    model
        .said()
        .subscribe(said -> {
          sentence.setText(said.sentence());
          undo.setVisible(!said.removed().isEmpty());
          undo.setManaged(undo.isVisible());
          setVisible(!said.sentence().isEmpty());
          setManaged(isVisible());
        });
  }
}
