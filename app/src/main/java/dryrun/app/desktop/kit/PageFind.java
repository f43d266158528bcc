package dryrun.app.desktop.kit;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds words in a page that is read: Enter goes on, Shift+Enter back, Esc closes. Closed sections
/// are searched too; who shows a hit opens them.
public final class PageFind extends HBox {
  private final Parent page;
  private final Consumer<Node> show;
  private final Runnable closed;
  private final TextField words = new TextField();
  private final Label count = new Label();
  private PageHits hits;
  private int current;

  /// @param page what is searched
  /// @param show brings the node of a hit into view
  /// @param closed called when the bar has closed
  public PageFind(Parent page, Consumer<Node> show, Runnable closed) {
    super(8);
    this.page = page;
    this.show = show;
    this.closed = closed;
    hits = new PageHits(page, "");
    getStyleClass().add("find-bar");
    words.setId("page-find");
    words.setPromptText(Messages.text("reader.find"));
    words.setAccessibleText(Messages.text("reader.find"));
    words.textProperty().subscribe((before, now) -> search());
    count.setId("page-find-count");
    count.getStyleClass().addAll("small", "muted");
    getChildren()
        .addAll(
            words,
            button("page-find-previous", Feather.CHEVRON_UP, "reader.find.previous", () -> go(-1)),
            button("page-find-next", Feather.CHEVRON_DOWN, "reader.find.next", () -> go(1)),
            count,
            button("page-find-close", Feather.X, "reader.find.close", this::close));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setVisible(false);
    setManaged(false);
    page.layoutBoundsProperty().addListener(o -> remark());
  }

  /// Opens the bar, with the words of the last time.
  public void open() {
    setVisible(true);
    setManaged(true);
    words.requestFocus();
    words.selectAll();
    search();
  }

  /// Closes the bar and takes the marks away.
  public void close() {
    if (isVisible()) {
      hits.clear();
      setVisible(false);
      setManaged(false);
      closed.run();
    }
  }

  private void search() {
    hits.clear();
    hits = new PageHits(page, words.getText());
    current = 0;
    tell();
  }

  private void go(int step) {
    if (hits.size() > 0) {
      current = Math.floorMod(current + step, hits.size());
      tell();
    }
  }

  private void tell() {
    if (hits.size() == 0) {
      count.setText(words.getText().isEmpty() ? "" : Messages.text("reader.find.none"));
      return;
    }
    show.accept(hits.node(current));
    hits.mark(current);
    count.setText(Messages.text("reader.find.count", current + 1, hits.size()));
  }

  /// The marks stand where the words stood when they were made.
  private void remark() {
    if (isVisible() && hits.size() > 0) {
      hits.mark(current);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.ENTER && words.isFocused()) {
      event.consume();
      go(event.isShiftDown() ? -1 : 1);
    }
  }

  private static Button button(String id, Ikon icon, String key, Runnable action) {
    var button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setTooltip(new Tooltip(Messages.text(key)));
    button.setAccessibleText(Messages.text(key));
    button.setOnAction(e -> action.run());
    return button;
  }
}
