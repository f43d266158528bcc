package dryrun.app.desktop.kit;

import dryrun.bank.Item;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// A small word about a thing: a difficulty, a tag, a par time.
public final class Chip extends Label {
  public Chip(String text) {
    super(text);
    getStyleClass().add("chip");
    setMinWidth(USE_PREF_SIZE);
  }

  /// The chips of an item: difficulty, tags, par.
  public static FlowPane row(Item item) {
    List<Chip> chips = new ArrayList<>();
    chips.add(difficulty(item));
    item.tags().forEach(tag -> chips.add(new Chip(tag.replace('-', ' '))));
    chips.add(par(item));
    return row(chips);
  }

  /// The same without the tags, which give the technique away.
  public static FlowPane rowWithoutTags(Item item) {
    return row(List.of(difficulty(item), par(item)));
  }

  private static Chip difficulty(Item item) {
    return new Chip(Messages.name(item.difficulty()));
  }

  private static Chip par(Item item) {
    return new Chip(Messages.text("item.par", Times.words(item.par())));
  }

  private static FlowPane row(List<Chip> chips) {
    var row = new FlowPane(8, 8);
    row.getChildren().addAll(chips);
    return row;
  }
}
