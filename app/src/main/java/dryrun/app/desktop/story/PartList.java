package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Focus;
import dryrun.app.desktop.kit.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The parts of a story, each with a bar that fills as its time is used.
final class PartList extends VBox {
  private final Workshop workshop;
  private final Map<String, PartRowView> views = new HashMap<>();
  private List<String> order = List.of();

  PartList(Workshop workshop) {
    super(4);
    this.workshop = workshop;
    setId("story-parts");
    getStyleClass().add("story-parts");
    workshop.reading().subscribe(this::show);
    workshop.part().subscribe(this::mark);
  }

  private void show(Reading reading) {
    List<String> keys = reading.rows().stream().map(row -> row.key() + "\n" + row.name()).toList();
    if (!keys.equals(order)) {
      order = keys;
      Focus.keep(this, () -> rebuild(reading));
    }
    for (PartRow row : reading.rows()) {
      Optional.ofNullable(views.get(row.key())).ifPresent(view -> view.show(row));
    }
    mark(workshop.part().get());
  }

  private void rebuild(Reading reading) {
    views.clear();
    var caption = new Label(Messages.text("workshop.sections"));
    caption.getStyleClass().add("caption");
    getChildren().setAll(caption);
    int number = 0;
    for (PartRow row : reading.rows()) {
      var view = new PartRowView(++number, () -> workshop.open(row.key()));
      views.put(row.key(), view);
      getChildren().add(view);
    }
  }

  private void mark(String part) {
    views.forEach((key, view) -> view.current(key.equals(part)));
  }
}
