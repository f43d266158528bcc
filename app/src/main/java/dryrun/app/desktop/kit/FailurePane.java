package dryrun.app.desktop.kit;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A screen that could not be shown: one sentence, what to do next, details to copy.
public final class FailurePane extends VBox {
  public FailurePane(Failure failure, Optional<Runnable> retry) {
    getStyleClass().addAll("blank", "failed");
    var icon = new FontIcon(Feather.ALERT_CIRCLE);
    var sentence = new Label(failure.sentence());
    sentence.getStyleClass().addAll("body", "heading");
    sentence.setWrapText(true);
    var next = new Label(failure.next());
    next.getStyleClass().addAll("body", "muted");
    next.setWrapText(true);
    var buttons = new HBox(8);
    buttons.getStyleClass().add("actions");
    retry.ifPresent(action -> {
      var again = new Button(Messages.text("failure.retry"));
      again.setId("retry");
      again.setOnAction(e -> action.run());
      buttons.getChildren().add(again);
    });
    buttons.getChildren().add(FailureBanner.copyButton(failure));
    getChildren().addAll(icon, sentence, next, buttons);
  }
}
