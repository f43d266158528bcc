package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.SnippetFlow;
import dryrun.app.desktop.kit.Times;
import dryrun.bank.Item;
import dryrun.bank.search.Hit;
import dryrun.journal.Outcome;
import dryrun.practice.Recall;
import dryrun.practice.Standing;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An item in a list, with the piece of its text in which something was found.
final class HitCell extends ListCell<Hit> {
  private static final double SCROLL_BAR = 16;

  private final Supplier<Standing> standing;

  /// @param standing how far the user is with each item
  HitCell(Supplier<Standing> standing) {
    this.standing = standing;
    getStyleClass().add("item-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String about = about(hit.item());
    var line = new Label(about);
    line.getStyleClass().addAll("small", "muted");
    line.setWrapText(true);
    var body = new VBox(4, new SnippetFlow(hit.title(), "strong"), line);
    boolean inText = hit.text().spans().stream().anyMatch(span -> span.found());
    if (inText) {
      body.getChildren().add(new SnippetFlow(hit.text(), "small"));
    }
    var signs = new FlowPane(16, 4);
    signs(hit.item()).forEach(signs.getChildren()::add);
    if (!signs.getChildren().isEmpty()) {
      body.getChildren().add(signs);
    }
    setGraphic(body);
    setAccessibleText(hit.item().title() + ", " + about + (inText ? ". " + hit.text().text() : ""));
  }

  private static String about(Item item) {
    return String.join(
        "  ·  ",
        Messages.name(item.kind()),
        Messages.name(item.difficulty()),
        String.join(", ", item.tags()).replace('-', ' '),
        Times.words(item.par()));
  }

  /// As high as the wrapped text needs at the width of the list.
  @Override
  protected double computePrefHeight(double width) {
    var graphic = getGraphic();
    if (graphic == null) {
      return super.computePrefHeight(width);
    }
    double inside =
        getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
    return graphic.prefHeight(Math.max(inside, 100)) + snappedTopInset() + snappedBottomInset();
  }

  private static Label sign(Outcome outcome) {
    return outcome == Outcome.PASS ? sign("bank.solved", "pass") : sign("bank.tried", "muted");
  }

  /// How far one is with it; of a card when it comes back, and nothing else.
  private List<Label> signs(Item item) {
    Standing now = standing.get();
    Optional<Label> card =
        now.recall().flatMap(recall -> recall.card(item).map(seen -> sign(recall, item, seen)));
    if (card.isPresent()) {
      return List.of(card.get());
    }
    List<Label> signs = new ArrayList<>();
    now.outcome(item).map(HitCell::sign).ifPresent(signs::add);
    if (now.isLater(item)) {
      signs.add(sign("bank.later", "muted"));
    }
    return signs;
  }

  /// Of a card: when it comes back.
  private static Label sign(Recall recall, Item item, Recall.Card card) {
    return recall.isDue(item)
        ? sign("bank.card.due", "warn")
        : sign("bank.card.known", "pass", ChronoUnit.DAYS.between(recall.today(), card.due()));
  }

  private static Label sign(String key, String style, Object... arguments) {
    var label = new Label(Messages.text(key, arguments));
    label.getStyleClass().addAll("small", style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
