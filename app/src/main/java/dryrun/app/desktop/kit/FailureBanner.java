package dryrun.app.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A failure told above the work that goes on: one sentence, what to do next, details to copy.
public final class FailureBanner extends HBox {
  public FailureBanner(Failure failure, Runnable close) {
    getStyleClass().add("banner");
    var sentence = new Label(failure.sentence());
    sentence.getStyleClass().add("heading");
    sentence.setWrapText(true);
    var next = new Label(failure.next());
    next.setWrapText(true);
    var text = new VBox(sentence, next);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren()
        .addAll(new FontIcon(Feather.ALERT_CIRCLE), text, copyButton(failure), closeButton(close));
  }

  static Button copyButton(Failure failure) {
    var copy = new Button(Messages.text("failure.copy"));
    copy.setId("copy-details");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(e -> {
      var content = new ClipboardContent();
      content.putString(failure.sentence() + "\n\n" + failure.details());
      Clipboard.getSystemClipboard().setContent(content);
      copy.setText(Messages.text("failure.copied"));
    });
    return copy;
  }

  private static Button closeButton(Runnable close) {
    var button = new Button(null, new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(Messages.text("failure.close"));
    button.setTooltip(new Tooltip(Messages.text("failure.close")));
    button.setOnAction(e -> close.run());
    return button;
  }
}
