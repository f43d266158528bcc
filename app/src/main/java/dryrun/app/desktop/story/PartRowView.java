package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.story.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One part in the list: its name, its time against its budget, and how much is left to mend.
final class PartRowView extends Button {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Label name = new Label();
  private final Label found = new Label();
  private final Label spoken = new Label();
  private final Label budget = new Label();
  private final ProgressBar bar = new ProgressBar(0);

  /// @param number from 1, for its id
  PartRowView(int number, Runnable open) {
    getStyleClass().setAll("button", "story-part");
    setId("part-" + number);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(e -> open.run());
    name.getStyleClass().add("strong");
    found.getStyleClass().add("found-count");
    spoken.getStyleClass().addAll("mono", "small", "spoken");
    budget.getStyleClass().addAll("mono", "small", "muted");
    spoken.setMinWidth(USE_PREF_SIZE);
    budget.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(8, name, found, space, spoken, budget);
    line.getStyleClass().add("row");
    bar.getStyleClass().add("budget-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setFocusTraversable(false);
    var content = new VBox(6, line, bar);
    content.setFillWidth(true);
    content.prefWidthProperty().bind(widthProperty().subtract(24));
    setGraphic(content);
  }

  void show(PartRow row) {
    String title = row.isNote() ? Messages.text("workshop.note") : row.name();
    name.setText(title);
    String asked =
        row.asked().flatMap(a -> Optional.ofNullable(a.budget())).map(SpokenTime::of).orElse("");
    spoken.setText(row.isNote() ? "" : SpokenTime.of(row.spoken()));
    budget.setText(asked.isEmpty() ? "" : Messages.text("workshop.of", asked));
    found.setText(row.findings() == 0 ? "" : String.valueOf(row.findings()));
    found.setVisible(row.findings() > 0);
    found.setManaged(row.findings() > 0);
    List<String> styles = new ArrayList<>(List.of("label", "found-count"));
    row.worst().map(PartRowView::style).ifPresent(styles::add);
    if (!found.getStyleClass().equals(styles)) {
      found.getStyleClass().setAll(styles);
    }
    bar.setProgress(row.filled());
    bar.setVisible(!asked.isEmpty());
    bar.setManaged(!asked.isEmpty());
    pseudoClassStateChanged(OVER, row.isOver());
    setAccessibleText(spoken(row, title, asked));
  }

  private static String spoken(PartRow row, String title, String asked) {
    if (row.isNote()) {
      return title;
    }
    String time = SpokenTime.of(row.spoken());
    return asked.isEmpty()
        ? Messages.text("workshop.part.open", title, time, row.findings())
        : Messages.text("workshop.part", title, time, asked, row.findings());
  }

  private static String style(Severity severity) {
    return "found-" + severity.name().toLowerCase(Locale.ROOT);
  }

  void current(boolean now) {
    pseudoClassStateChanged(CURRENT, now);
  }
}
