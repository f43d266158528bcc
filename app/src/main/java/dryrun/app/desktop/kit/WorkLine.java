package dryrun.app.desktop.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/// Work that goes on beside what is already there to read: one line, and a way to stop it.
public final class WorkLine extends HBox {
  public WorkLine(String what, Runnable stop) {
    super(8);
    getStyleClass().addAll("row", "work-line");
    setId("work-line");
    var wheel = new ProgressIndicator();
    wheel.setAccessibleText(what);
    var label = new Label(what);
    label.getStyleClass().addAll("small", "muted");
    var link = new Hyperlink(Messages.text("work.stop"));
    link.getStyleClass().add("small");
    link.setId("stop-work");
    link.setOnAction(e -> stop.run());
    getChildren().addAll(wheel, label, link);
  }
}
