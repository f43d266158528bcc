package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Focus;
import dryrun.app.desktop.kit.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was found in the part in view, then in the whole story.
final class FindingList extends VBox {
  private final Workshop workshop;
  private final Consumer<PlacedFinding> go;
  private final BiConsumer<PlacedFinding, String> say;
  private List<PlacedFinding> shown = List.of();
  private String part = "";

  /// @param go leads to the place of a finding
  /// @param say puts other words in its place
  FindingList(
      Workshop workshop, Consumer<PlacedFinding> go, BiConsumer<PlacedFinding, String> say) {
    super(12);
    this.workshop = workshop;
    this.go = go;
    this.say = say;
    getStyleClass().add("finding-list");
    workshop.findings().subscribe(_ -> show());
    workshop.reading().subscribe(_ -> show());
    workshop.part().subscribe(_ -> show());
    fill();
  }

  private void show() {
    List<PlacedFinding> now = workshop.findings().get();
    String here = workshop.part().get();
    boolean checked = !getChildren().isEmpty() && workshop.reading().get().checked();
    if (checked && now.equals(shown) && here.equals(part)) {
      return;
    }
    shown = now;
    part = here;
    Focus.keep(this, this::fill);
  }

  private void fill() {
    getChildren().clear();
    List<PlacedFinding> here =
        shown.stream().filter(f -> !f.whole() && f.key().equals(part)).toList();
    List<PlacedFinding> whole = shown.stream().filter(PlacedFinding::whole).toList();
    if (!workshop.reading().get().checked() && shown.isEmpty()) {
      getChildren().add(quiet(Messages.text("stories.checking")));
      return;
    }
    if (shown.isEmpty()) {
      getChildren().add(quiet(nothing()));
      return;
    }
    part("workshop.findings.here", here, "finding-");
    int elsewhere = shown.size() - here.size() - whole.size();
    if (elsewhere > 0) {
      getChildren().add(quiet(Messages.text("workshop.findings.elsewhere", elsewhere)));
    }
    part("workshop.findings.whole", whole, "whole-finding-");
  }

  private String nothing() {
    return Messages.text(
        workshop.story().words() == 0 ? "workshop.findings.later" : "workshop.no-findings");
  }

  private void part(String caption, List<PlacedFinding> findings, String id) {
    if (findings.isEmpty()) {
      return;
    }
    var label = new Label(Messages.text(caption));
    label.getStyleClass().add("caption");
    getChildren().add(label);
    for (int i = 0; i < findings.size(); i++) {
      getChildren().add(new FindingCard(id + (i + 1), findings.get(i), go, say));
    }
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
