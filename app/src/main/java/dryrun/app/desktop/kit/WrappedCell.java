package dryrun.app.desktop.kit;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A cell of a list whose words go on in a second line where they do not fit one.
public final class WrappedCell<T> extends ListCell<T> {
  private static final double SCROLL_BAR = 16;

  private final Function<T, String> words;

  public WrappedCell(Function<T, String> words) {
    this.words = words;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var label = new Label(words.apply(item));
    label.setWrapText(true);
    setGraphic(label);
    setAccessibleText(label.getText());
  }

  /// As high as the wrapped words need at the width of the list.
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
}
