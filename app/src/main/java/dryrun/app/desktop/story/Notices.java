package dryrun.app.desktop.story;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What has to be told about an open story: the disk refuses, the file changed, its head is broken.
final class Notices extends VBox {
  Notices(Workshop workshop) {
    super(8);
    getStyleClass().add("notices");
    StoryKeeper keeper = workshop.keeper();
    getChildren()
        .addAll(
            notice("story-refusal", "banner", keeper.refusal(), Optional.empty()),
            notice("story-news", "notice", keeper.news(), Optional.of(keeper::hush)),
            notice("story-remark", "notice", workshop.remark(), Optional.empty()));
  }

  private static Node notice(
      String id, String style, ReadOnlyStringProperty words, Optional<Runnable> close) {
    var sentence = new Label();
    sentence.textProperty().bind(words);
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var row = new HBox(12, new FontIcon(Feather.INFO), sentence);
    row.setId(id);
    row.getStyleClass().add(style);
    close.ifPresent(action -> {
      var button = new Button(null, new FontIcon(Feather.X));
      button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
      button.setAccessibleText(Messages.text("failure.close"));
      button.setTooltip(new Tooltip(Messages.text("failure.close")));
      button.setOnAction(e -> action.run());
      row.getChildren().add(button);
    });
    row.visibleProperty().bind(words.isNotEmpty());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }
}
