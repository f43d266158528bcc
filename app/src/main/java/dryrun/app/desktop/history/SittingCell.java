package dryrun.app.desktop.history;

import dryrun.app.desktop.kit.Times;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A session in the list of the history.
final class SittingCell extends ListCell<Sitting> {
  private final ZoneId zone;

  SittingCell(ZoneId zone) {
    this.zone = zone;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Sitting sitting, boolean empty) {
    super.updateItem(sitting, empty);
    if (empty || sitting == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var when = new Label(Times.minute(sitting.session().started(), zone));
    when.getStyleClass().add("strong");
    var kind = new Label(sitting.kind());
    kind.getStyleClass().add("small");
    var about = new Label(sitting.summary());
    about.getStyleClass().addAll("small", "muted");
    setGraphic(new VBox(4, when, new VBox(kind, about)));
    setAccessibleText(when.getText() + ", " + kind.getText() + ", " + about.getText());
  }
}
