package dryrun.app.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a [ResultGrid].
final class ResultCell extends TableCell<List<@Nullable Object>, List<@Nullable Object>> {
  private static final int CUT = 48;

  private final int column;
  private final BiFunction<Integer, Integer, Optional<Mark>> marks;

  ResultCell(int column, boolean right, BiFunction<Integer, Integer, Optional<Mark>> marks) {
    this.column = column;
    this.marks = marks;
    if (right) {
      getStyleClass().add("number");
    }
  }

  @Override
  protected void updateItem(@Nullable List<@Nullable Object> row, boolean empty) {
    super.updateItem(row, empty);
    for (Mark mark : Mark.values()) {
      getStyleClass().remove(mark.styleClass());
    }
    getStyleClass().remove("null");
    if (empty || row == null) {
      setText(null);
      setTooltip(null);
      return;
    }
    Object value = row.get(column);
    String text = CellText.of(value);
    setText(text.length() > CUT ? text.substring(0, CUT - 1) + "…" : text);
    setTooltip(text.length() > CUT ? new Tooltip(text) : null);
    if (value == null) {
      getStyleClass().add("null");
    }
    marks
        .apply(getIndex(), column)
        .ifPresent(mark -> {
          getStyleClass().add(mark.styleClass());
          setAccessibleHelp(Messages.name(mark));
        });
  }
}
