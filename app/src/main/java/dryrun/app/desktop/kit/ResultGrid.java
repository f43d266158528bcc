package dryrun.app.desktop.kit;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A result as a tight table in the monospace face.
///
/// Numbers stand to the right, NULL is a quiet word, marked cells stand out. Copying takes the
/// selected cells, or the whole table with its names when at most one is selected; it pastes as a
/// table into a spreadsheet.
public final class ResultGrid extends StackPane {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final int LONGEST_COLUMN = 48;
  private static final int ROWS_MEASURED = 500;
  private static final double BAR = 16;
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private final TableView<List<@Nullable Object>> view = new TableView<>();
  private final Label ruler = new Label("0");
  private ResultTable table = new ResultTable(List.of(), List.of());
  private List<Integer> lengths = List.of();
  private int rowsFitted;

  /// @param name what the table is, for those who hear it
  public ResultGrid(String name) {
    getStyleClass().add("result-grid");
    ruler.setVisible(false);
    ruler.setManaged(false);
    view.setAccessibleText(name);
    view.setPlaceholder(new Label(Messages.text("grid.no-rows")));
    view.getSelectionModel().setCellSelectionEnabled(true);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::copyOnKey);
    getChildren().addAll(ruler, view);
    ruler.fontProperty().subscribe(this::measure);
    widthProperty().subscribe(() -> measure(ruler.getFont()));
  }

  /// Shows a result without marks.
  public void show(ResultTable result) {
    show(result, (row, column) -> Optional.empty());
  }

  /// Shows a result; `marks` is asked for every cell by row and column index.
  public void show(ResultTable result, BiFunction<Integer, Integer, Optional<Mark>> marks) {
    table = result;
    lengths = new ArrayList<>();
    view.getItems().clear();
    view.getColumns().clear();
    for (int c = 0; c < result.columns().size(); c++) {
      view.getColumns().add(column(c, marks));
      lengths.add(length(c));
    }
    view.getItems().setAll(result.rows());
    measure(ruler.getFont());
  }

  /// Makes the grid just as large as its rows, at most `rows` of them; it scrolls beyond.
  public void fit(int rows) {
    rowsFitted = rows;
    measure(ruler.getFont());
  }

  private TableColumn<List<@Nullable Object>, List<@Nullable Object>> column(
      int index, BiFunction<Integer, Integer, Optional<Mark>> marks) {
    Column shape = table.columns().get(index);
    var column = new TableColumn<List<@Nullable Object>, List<@Nullable Object>>();
    var head = new Label(shape.name());
    head.setTooltip(new Tooltip(shape.name() + "  " + shape.type()));
    column.setGraphic(head);
    column.setSortable(false);
    column.setReorderable(false);
    boolean right = CellText.alignsRight(shape.type());
    if (right) {
      column.getStyleClass().add("number");
    }
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(c -> new ResultCell(index, right, marks));
    return column;
  }

  private int length(int column) {
    int longest = table.columns().get(column).name().length();
    for (var row : table.rows().subList(0, Math.min(ROWS_MEASURED, table.rows().size()))) {
      longest = Math.max(longest, CellText.of(row.get(column)).length());
    }
    return Math.clamp(longest, 3, LONGEST_COLUMN);
  }

  private void measure(Font font) {
    var letter = new Text("0");
    letter.setFont(font);
    double advance = letter.getLayoutBounds().getWidth();
    double line = Math.round(font.getSize() * 1.85);
    view.setFixedCellSize(line);
    double width = 2;
    for (int c = 0; c < lengths.size(); c++) {
      double columnWidth = Math.ceil(lengths.get(c) * advance) + 18;
      view.getColumns().get(c).setPrefWidth(columnWidth);
      width += columnWidth;
    }
    if (rowsFitted > 0) {
      boolean scrolls = table.rows().size() > rowsFitted;
      pseudoClassStateChanged(WHOLE, !scrolls);
      view.setMaxWidth(width + (scrolls ? BAR : 0));
      view.setPrefWidth(width + (scrolls ? BAR : 0));
      fitHeight(
          line * Math.clamp(table.rows().size(), 1, rowsFitted)
              + Math.ceil(font.getSize() * 2.2)
              + 3);
    }
  }

  /// Where the columns need a bar to scroll by, the bar must not cover the last row.
  private void fitHeight(double rows) {
    double height = rows + (getWidth() > 0 && getWidth() < view.getMaxWidth() ? BAR : 0);
    view.setPrefHeight(height);
    view.setMinHeight(height);
    view.setMaxHeight(height);
  }

  private void copyOnKey(KeyEvent event) {
    if (COPY.match(event)) {
      var content = new ClipboardContent();
      content.putString(copied());
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    }
  }

  /// What copying takes now.
  String copied() {
    var cells = view.getSelectionModel().getSelectedCells();
    if (cells.size() <= 1) {
      return Tsv.of(table);
    }
    var rows = new TreeMap<Integer, TreeMap<Integer, @Nullable Object>>();
    for (TablePosition<?, ?> cell : cells) {
      rows.computeIfAbsent(cell.getRow(), r -> new TreeMap<>())
          .put(cell.getColumn(), table.rows().get(cell.getRow()).get(cell.getColumn()));
    }
    List<List<@Nullable Object>> picked = new ArrayList<>();
    rows.values().forEach(row -> picked.add(new ArrayList<>(row.values())));
    return Tsv.rows(picked);
  }
}
