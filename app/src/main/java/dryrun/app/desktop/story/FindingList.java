package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Focus;
import dryrun.app.desktop.kit.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was found in the part in view, then in the whole story. While one types, the cards of what
/// was found before stay: to make and style all of them anew would be felt.
final class FindingList extends VBox {
  private final Workshop workshop;
  private final Consumer<PlacedFinding> go;
  private final BiConsumer<PlacedFinding, String> say;
  private List<FindingCard> cards = List.of();
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
    List<FindingCard> before = new ArrayList<>(cards);
    cards = new ArrayList<>();
    place(content(before));
  }

  /// What stays is not touched: a node that is put in anew is styled anew, with all that is in it.
  private void place(List<Node> content) {
    Set<Node> stays = new HashSet<>(content);
    getChildren().removeIf(old -> !stays.contains(old));
    for (int i = 0; i < content.size(); i++) {
      Node next = content.get(i);
      if (i >= getChildren().size() || !getChildren().get(i).equals(next)) {
        getChildren().remove(next);
        getChildren().add(i, next);
      }
    }
  }

  private List<Node> content(List<FindingCard> before) {
    List<PlacedFinding> here =
        shown.stream().filter(f -> !f.whole() && f.key().equals(part)).toList();
    List<PlacedFinding> whole = shown.stream().filter(PlacedFinding::whole).toList();
    if (!workshop.reading().get().checked() && shown.isEmpty()) {
      return List.of(quiet(Messages.text("stories.checking")));
    }
    if (shown.isEmpty()) {
      return List.of(quiet(nothing()));
    }
    List<Node> content = new ArrayList<>(part("workshop.findings.here", here, "finding-", before));
    int elsewhere = shown.size() - here.size() - whole.size();
    if (elsewhere > 0) {
      content.add(quiet(Messages.text("workshop.findings.elsewhere", elsewhere)));
    }
    content.addAll(part("workshop.findings.whole", whole, "whole-finding-", before));
    return content;
  }

  private String nothing() {
    return Messages.text(
        workshop.story().words() == 0 ? "workshop.findings.later" : "workshop.no-findings");
  }

  private List<Node> part(
      String caption, List<PlacedFinding> findings, String id, List<FindingCard> before) {
    if (findings.isEmpty()) {
      return List.of();
    }
    var label = new Label(Messages.text(caption));
    label.getStyleClass().add("caption");
    List<Node> content = new ArrayList<>(List.of(label));
    for (int i = 0; i < findings.size(); i++) {
      FindingCard card = card(id + (i + 1), findings.get(i), before);
      cards.add(card);
      content.add(card);
    }
    return content;
  }

  private FindingCard card(String id, PlacedFinding finding, List<FindingCard> before) {
    for (FindingCard old : before) {
      if (old.shows(finding)) {
        before.remove(old);
        old.move(id, finding);
        return old;
      }
    }
    return new FindingCard(id, finding, go, say);
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
