package dryrun.app.desktop.kit;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// Work under way: what is being done, how far it is, and a way to stop it.
public final class WorkPane extends VBox {
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

  public WorkPane(String what, Optional<Runnable> cancel) {
    getStyleClass().addAll("blank", "work");
    var label = new Label(what);
    label.getStyleClass().add("body");
    label.setWrapText(true);
    bar.setAccessibleText(what);
    bar.setPrefWidth(240);
    getChildren().addAll(label, bar);
    cancel.ifPresent(action -> {
      var button = new Button(Messages.text("work.cancel"));
      button.setId("cancel-work");
      button.setOnAction(e -> action.run());
      getChildren().add(button);
    });
  }

  /// From 0 to 1; negative while it is not known.
  public DoubleProperty progress() {
    return bar.progressProperty();
  }
}
