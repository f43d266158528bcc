package dryrun.app.desktop.coverage;

import dryrun.app.desktop.kit.Messages;
import dryrun.bank.Sheet;
import dryrun.story.coverage.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stories must show and what is prepared before the day, to be ticked off; beside each
/// competency the stories that show it.
final class ChecklistPane extends VBox {
  private final ChecklistModel model;

  ChecklistPane(ChecklistModel model) {
    super(32);
    this.model = model;
    setId("coverage-checklist");
  }

  void refresh(List<Candidate> stories) {
    List<Node> parts = new ArrayList<>();
    var trouble = new Label();
    trouble.getStyleClass().add("warn");
    trouble.setWrapText(true);
    trouble.textProperty().bind(model.trouble());
    trouble.managedProperty().bind(model.trouble().isNotEmpty());
    parts.add(trouble);
    model.sheets().forEach(sheet -> parts.add(sheet(sheet, stories)));
    getChildren().setAll(parts);
  }

  private Node sheet(Sheet sheet, List<Candidate> stories) {
    var title = label(sheet.item().title(), "title");
    var done = label("", "muted");
    var part = new VBox(16, new VBox(4, title, done));
    Runnable count =
        () ->
            done.setText(
                Messages.text(
                    "coverage.ticked",
                    model.done(sheet),
                    sheet.groups().stream().mapToInt(group -> group.lines().size()).sum()));
    count.run();
    for (Sheet.Group group : sheet.groups()) {
      part.getChildren().add(group(sheet, group, stories, count));
    }
    return part;
  }

  private Node group(Sheet sheet, Sheet.Group group, List<Candidate> stories, Runnable count) {
    var box = new VBox(8, label(group.name(), "heading"));
    List<Candidate> showing = ChecklistModel.showing(group, stories);
    if (!showing.isEmpty()) {
      box.getChildren()
          .add(
              label(
                  Messages.text(
                      "coverage.shown-by",
                      showing.stream().map(Candidate::title).collect(Collectors.joining(", "))),
                  "muted"));
    }
    for (Sheet.Line line : group.lines()) {
      var tick = new CheckBox(line.text());
      tick.setWrapText(true);
      tick.setMinHeight(USE_PREF_SIZE);
      tick.setSelected(model.isTicked(sheet, line));
      tick.selectedProperty()
          .subscribe((before, now) -> {
            model.tick(sheet, line, now);
            count.run();
          });
      box.getChildren().add(tick);
    }
    return box;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
