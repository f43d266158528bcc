package dryrun.app.desktop.story;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.story.file.PartConflict;
import dryrun.story.file.Saving;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Parts that were changed here and outside in two ways: how each was, is here and is in the file,
/// and the choice between them.
final class ConflictPane extends ScrollPane {
  private final Map<String, String> chosen = new HashMap<>();

  ConflictPane(StoryKeeper keeper, Saving.Conflict conflict) {
    setId("story-conflict");
    setFitToWidth(true);
    setAccessibleText(Messages.text("conflict.title"));
    var page = new VBox(24);
    page.getStyleClass().addAll("page", "conflict-page");
    setContent(new Middle(page));
    var title = new Label(Messages.text("conflict.title"));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    var about = new Label(Messages.text("conflict.about"));
    about.getStyleClass().addAll("muted", "measure");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    page.getChildren().add(new VBox(8, title, about));
    int number = 0;
    for (PartConflict part : conflict.parts()) {
      page.getChildren().add(part(++number, part));
    }
    var settle = new Button(Messages.text("conflict.settle"));
    settle.setId("settle-conflict");
    settle.getStyleClass().add(Styles.ACCENT);
    settle.setOnAction(e -> keeper.decide(Map.copyOf(chosen)));
    page.getChildren().add(settle);
  }

  private Node part(int number, PartConflict part) {
    var name = new Label(name(part));
    name.getStyleClass().add("heading");
    var columns = new GridPane(16, 0);
    var third = new ColumnConstraints();
    third.setPercentWidth(100.0 / 3);
    columns.getColumnConstraints().setAll(third, third, third);
    columns.addRow(
        0,
        column("conflict.mine", part.mine()),
        column("conflict.outside", part.outside()),
        column("conflict.base", part.base()));
    var group = new ToggleGroup();
    var choices =
        new HBox(
            16,
            choice("mine-" + number, "conflict.keep-mine", part, part.mine(), group),
            choice("outside-" + number, "conflict.take-outside", part, part.outside(), group),
            choice("both-" + number, "conflict.keep-both", part, both(part), group));
    ((RadioButton) choices.getChildren().getFirst()).setSelected(true);
    return new VBox(12, name, columns, choices);
  }

  /// As the heading says it; the key of a part is in small letters.
  private static String name(PartConflict part) {
    return Stream.of(part.mine(), part.outside(), part.base())
        .filter(text -> text.startsWith("## "))
        .map(text -> text.lines().findFirst().orElse("").substring(3).strip())
        .findFirst()
        .orElseGet(() -> part.part().isEmpty() ? Messages.text("workshop.front") : part.part());
  }

  private Node choice(String id, String key, PartConflict part, String text, ToggleGroup group) {
    var button = new RadioButton(Messages.text(key));
    button.setId(id);
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .subscribe(now -> {
          if (now) {
            chosen.put(part.part(), text);
          }
        });
    return button;
  }

  /// Mine, and below it what stands outside under the same heading.
  private static String both(PartConflict part) {
    String below =
        part.part().isEmpty() ? part.outside() : part.outside().replaceFirst("\\A[^\\n]*\\n+", "");
    return part.mine().stripTrailing() + "\n\n" + below;
  }

  private static Node column(String key, String text) {
    var caption = new Label(Messages.text(key));
    caption.getStyleClass().add("caption");
    var body = new Label(shown(text));
    body.setWrapText(true);
    body.setMinHeight(USE_PREF_SIZE);
    var column = new VBox(8, caption, body);
    column.getStyleClass().add("card");
    return column;
  }

  private static String shown(String text) {
    String words = text.replaceFirst("\\A## [^\\n]*", "").strip();
    return words.isEmpty() ? Messages.text("conflict.nothing") : words;
  }
}
