package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bones of the story: the first sentence of each section, which is what a listener keeps.
final class OutlinePage extends ScrollPane {

  /// @param go goes to a part by its key
  OutlinePage(Workshop workshop, Consumer<String> go) {
    var page = new VBox(16);
    page.getStyleClass().addAll("page", "outline-page");
    setContent(new Middle(page));
    setFitToWidth(true);
    setId("story-outline");
    setAccessibleText(Messages.text("workshop.page.outline"));
    var about = new Label(Messages.text("workshop.outline.about"));
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    page.getChildren().add(about);
    int number = 0;
    for (PartRow row : workshop.reading().get().rows()) {
      if (!row.isNote()) {
        page.getChildren().add(line(++number, row, go));
      }
    }
  }

  private static Node line(int number, PartRow row, Consumer<String> go) {
    var name = new Label(row.name());
    name.getStyleClass().add("strong");
    var time = new Label(SpokenTime.of(row.spoken()));
    time.getStyleClass().addAll("mono", "small", "muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var first =
        new Label(row.first().isEmpty() ? Messages.text("workshop.outline.nothing") : row.first());
    first.setWrapText(true);
    first.setMinHeight(USE_PREF_SIZE);
    if (row.first().isEmpty()) {
      first.getStyleClass().add("muted");
    }
    return new ClickCard(
        "outline-" + number,
        row.name() + ". " + first.getText(),
        () -> go.accept(row.key()),
        new HBox(8, name, space, time),
        first);
  }
}
