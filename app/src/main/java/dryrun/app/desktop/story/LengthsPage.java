package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.story.Abridgement;
import dryrun.story.Length;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The story as it is told in half a minute, in two and in five, from the same text.
final class LengthsPage extends ScrollPane {
  private final Workshop workshop;
  private final VBox told = new VBox(24);
  private final Label time = new Label();

  LengthsPage(Workshop workshop) {
    this.workshop = workshop;
    var page = new VBox(24);
    page.getStyleClass().addAll("page", "lengths-page");
    setContent(new Middle(page));
    setFitToWidth(true);
    setId("story-lengths");
    setAccessibleText(Messages.text("workshop.page.lengths"));
    var choices = new HBox();
    choices.getStyleClass().add("row");
    var group = new ToggleGroup();
    for (Length length : Length.values()) {
      var choice = new ToggleButton(Messages.name(length));
      choice.setId("length-" + length.seconds());
      choice.getStyleClass().add(style(length));
      choice.setToggleGroup(group);
      choice.setMinWidth(USE_PREF_SIZE);
      choice.setOnAction(e -> choice.setSelected(true));
      choice
          .selectedProperty()
          .subscribe(chosen -> {
            if (chosen) {
              show(length);
            }
          });
      choices.getChildren().add(choice);
      if (length == Length.USUAL) {
        choice.setSelected(true);
      }
    }
    time.setId("length-time");
    time.getStyleClass().addAll("mono", "muted");
    var about = new Label(Messages.text("workshop.lengths.about"));
    about.getStyleClass().addAll("small", "muted", "measure");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    var row = new HBox(16, choices, time);
    row.getStyleClass().add("row");
    page.getChildren().addAll(row, about, told);
  }

  private static String style(Length length) {
    return switch (length) {
      case SHORT -> "left-pill";
      case USUAL -> "center-pill";
      case LONG -> "right-pill";
    };
  }

  private void show(Length length) {
    List<Abridgement.Part> parts = new Abridgement().parts(workshop.story(), length);
    Duration spoken =
        workshop.desk().pace().timeFor(parts.stream().mapToInt(Abridgement.Part::words).sum());
    time.setText(
        Messages.text(
            "stories.time",
            SpokenTime.of(spoken),
            SpokenTime.of(Duration.ofSeconds(length.seconds()))));
    told.getChildren().clear();
    for (Abridgement.Part part : parts) {
      var name = new Label(part.name());
      name.getStyleClass().add("caption");
      var text = new ReadingView(uri -> {});
      text.show(part.text());
      told.getChildren().add(new VBox(4, name, text));
    }
    if (parts.isEmpty()) {
      var nothing = new Label(Messages.text("workshop.lengths.nothing"));
      nothing.getStyleClass().add("muted");
      told.getChildren().add(nothing);
    }
  }
}
