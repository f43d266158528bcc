package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.bank.Item;
import dryrun.journal.Outcome;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An item in the list of the bank.
public final class ItemCell extends ListCell<Item> {
  private static final double SCROLL_BAR = 16;

  private final Function<Item, Optional<Outcome>> outcomes;

  /// @param outcomes the best outcome of an item so far
  public ItemCell(Function<Item, Optional<Outcome>> outcomes) {
    this.outcomes = outcomes;
    getStyleClass().add("item-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Item item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var title = new Label(item.title());
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    String about =
        Messages.name(item.kind())
            + "  ·  "
            + Messages.name(item.difficulty())
            + "  ·  "
            + String.join(", ", item.tags()).replace('-', ' ')
            + "  ·  "
            + Times.words(item.par());
    var line = new Label(about);
    line.getStyleClass().addAll("small", "muted");
    line.setWrapText(true);
    HBox.setHgrow(line, Priority.ALWAYS);
    line.setMaxWidth(Double.MAX_VALUE);
    var second = new HBox(16, line);
    outcomes.apply(item).ifPresent(outcome -> second.getChildren().add(sign(outcome)));
    setGraphic(new VBox(4, title, second));
    setAccessibleText(item.title() + ", " + about);
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
    boolean solved = outcome == Outcome.PASS;
    var label = new Label(Messages.text(solved ? "bank.solved" : "bank.tried"));
    label.getStyleClass().addAll("small", solved ? "pass" : "muted");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
