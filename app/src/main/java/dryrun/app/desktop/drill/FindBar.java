package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds words in a text, without regard to case: Enter goes on, Shift+Enter back, Esc closes.
final class FindBar extends HBox {
  private final PlainArea area;
  private final TextField words = new TextField();
  private final Label count = new Label();

  FindBar(PlainArea area) {
    super(8);
    this.area = area;
    getStyleClass().add("find-bar");
    words.setId("find");
    words.setPromptText(Messages.text("drill.find"));
    words.setAccessibleText(Messages.text("drill.find"));
    words.textProperty().subscribe((before, now) -> go(area.getSelection().getStart()));
    count.getStyleClass().addAll("small", "muted");
    var close = new Button(null, new FontIcon(Feather.X));
    close.setId("close-find");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText(Messages.text("drill.find.close"));
    close.setOnAction(e -> close());
    getChildren().addAll(words, count, close);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    close();
  }

  /// Opens the bar with what is selected.
  void open() {
    setVisible(true);
    setManaged(true);
    if (!area.getSelectedText().isEmpty() && !area.getSelectedText().contains("\n")) {
      words.setText(area.getSelectedText());
    }
    words.requestFocus();
    words.selectAll();
  }

  private void close() {
    setVisible(false);
    setManaged(false);
    area.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.ENTER && words.isFocused()) {
      event.consume();
      go(event.isShiftDown() ? -1 : area.getSelection().getEnd());
    }
  }

  /// Selects the first hit at or after the place, round the end; for -1, the hit before the present
  /// one.
  private void go(int from) {
    List<Integer> hits = hits();
    if (hits.isEmpty()) {
      count.setText(words.getText().isEmpty() ? "" : Messages.text("drill.find.none"));
      return;
    }
    int start = area.getSelection().getStart();
    int hit =
        from >= 0
            ? hits.stream().filter(h -> h >= from).findFirst().orElse(hits.getFirst())
            : hits.reversed().stream().filter(h -> h < start).findFirst().orElse(hits.getLast());
    area.selectRange(hit, hit + words.getText().length());
    area.requestFollowCaret();
    count.setText(Messages.text("drill.find.count", hits.indexOf(hit) + 1, hits.size()));
  }

  private List<Integer> hits() {
    String text = area.getText().toLowerCase(Locale.ROOT);
    String wanted = words.getText().toLowerCase(Locale.ROOT);
    List<Integer> hits = new ArrayList<>();
    int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
    while (at >= 0) {
      hits.add(at);
      at = text.indexOf(wanted, at + wanted.length());
    }
    return hits;
  }
}
