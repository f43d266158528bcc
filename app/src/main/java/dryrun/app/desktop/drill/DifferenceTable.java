package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.CellText;
import dryrun.app.desktop.kit.Messages;
import dryrun.grade.SqlVerdict;
import dryrun.grade.SqlVerdict.RowPair;
import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// Expected and actual rows side by side, differing cells marked, runs of equal rows folded into
/// one line, at most 60 lines.
final class DifferenceTable extends GridPane {
  private static final int LINES = 60;
  private static final int FOLDED_FROM = 3;

  private final ResultTable expected;
  private final ResultTable actual;
  private final int width;
  private int line = 2;

  DifferenceTable(SqlVerdict.Counterexample example) {
    expected = example.expected();
    actual = example.actual();
    width = expected.columns().size();
    getStyleClass().add("difference");
    add(caption(Messages.text("review.expected")), 1, 0, Math.max(1, width), 1);
    add(
        caption(Messages.text("review.yours")),
        width + 2,
        0,
        Math.max(1, actual.columns().size()),
        1);
    head(expected.columns(), 1);
    head(actual.columns(), width + 2);
    List<RowPair> pairs = example.difference().pairs();
    int at = 0;
    while (at < pairs.size() && line < LINES) {
      int equal = equalFrom(pairs, at);
      if (equal >= FOLDED_FROM) {
        fold(Messages.text("review.folded", equal));
        at += equal;
      } else {
        row(pairs.get(at++));
      }
    }
    if (at < pairs.size()) {
      fold(Messages.text("review.more", pairs.size() - at));
    }
  }

  private static int equalFrom(List<RowPair> pairs, int from) {
    int at = from;
    while (at < pairs.size() && equal(pairs.get(at))) {
      at++;
    }
    return at - from;
  }

  private static boolean equal(RowPair pair) {
    return pair.expected().isPresent() && pair.actual().isPresent() && pair.differing().isEmpty();
  }

  private void row(RowPair pair) {
    add(sign(pair), 0, line);
    side(expected, pair.expected(), pair, 1, "expected");
    side(actual, pair.actual(), pair, width + 2, "actual");
    line++;
  }

  private void side(ResultTable table, Optional<Integer> row, RowPair pair, int from, String mark) {
    boolean alone = pair.expected().isEmpty() || pair.actual().isEmpty();
    for (int c = 0; c < table.columns().size(); c++) {
      var cell = new Label(row.isPresent() ? text(table, row.get(), c) : "");
      cell.getStyleClass().addAll("mono", "cell");
      cell.setMinWidth(USE_PREF_SIZE);
      cell.setMaxWidth(Double.MAX_VALUE);
      if (CellText.alignsRight(table.columns().get(c).type())) {
        cell.getStyleClass().add("number");
      }
      if (row.isPresent() && (alone || pair.differing().contains(c))) {
        cell.getStyleClass().add(mark);
      }
      add(cell, from + c, line);
    }
  }

  private static String text(ResultTable table, int row, int column) {
    List<@Nullable Object> cells = table.rows().get(row);
    return CellText.of(cells.get(column));
  }

  /// The sign says without colour what the row is.
  private static Label sign(RowPair pair) {
    String key;
    String sign;
    if (pair.actual().isEmpty()) {
      key = Messages.text("review.row.missing");
      sign = "−";
    } else if (pair.expected().isEmpty()) {
      key = Messages.text("review.row.unexpected");
      sign = "+";
    } else if (pair.differing().isEmpty()) {
      key = "";
      sign = "";
    } else {
      key = Messages.text("review.row.differs");
      sign = "≠";
    }
    var label = new Label(sign);
    label.setAccessibleText(key);
    label.getStyleClass().addAll("mono", "sign");
    return label;
  }

  private void head(List<Column> columns, int from) {
    for (int c = 0; c < columns.size(); c++) {
      var label = new Label(columns.get(c).name());
      label.getStyleClass().addAll("mono", "muted", "cell", "head");
      label.setMinWidth(USE_PREF_SIZE);
      label.setMaxWidth(Double.MAX_VALUE);
      if (CellText.alignsRight(columns.get(c).type())) {
        label.getStyleClass().add("number");
      }
      add(label, from + c, 1);
    }
    var gap = new Label("");
    gap.getStyleClass().add("gap");
    add(gap, width + 1, 1);
  }

  private void fold(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", "muted", "folded");
    add(label, 1, line++, width + 1 + Math.max(1, actual.columns().size()), 1);
  }

  private static Node caption(String text) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    return label;
  }
}
