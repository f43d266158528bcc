package dryrun.app.desktop.reader;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.PageFind;
import dryrun.app.desktop.kit.ReadingLinks;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Trail;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Reads pages: back and forward (Alt and an arrow), an outline beside the text where there is
/// room, find (Ctrl+F), print and PDF.
///
/// ```java
/// var reader = new ReaderPane(files, window::browse, id -> reader().show(page(id)));
/// reader.reading().figure("diagram", text -> pane(text)); // before the first page
/// reader.show(new Page("core/cdc", "Change data capture", markdown, title -> title.equals("Answer")));
/// reader.above().getChildren().setAll(chips);              // between title and text
/// ```
///
/// The pane keeps the trail: it calls `open` with the id of a page when a link, back or forward
/// leads there, and whoever is called answers with [#show], at once or later.
public final class ReaderPane extends BorderPane {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
  private static final double ROOM_FOR_OUTLINE = 900;

  private final Consumer<String> open;
  private final Trail<String> trail = new Trail<>();
  private final ReadingView reading;
  private final Label title = new Label();
  private final VBox above = new VBox();
  private final VBox below = new VBox();
  private final VBox outline = new VBox();
  private final VBox text;
  private final ScrollPane scroll;
  private final PageFind find;
  private Optional<Page> page = Optional.empty();

  /// @param browser opens a web address
  /// @param open called with the id of the page that a link, back or forward leads to
  public ReaderPane(PageFiles files, Consumer<URI> browser, Consumer<String> open) {
    this.open = open;
    reading = new ReadingView(new ReadingLinks(browser, open));
    getStyleClass().add("reader");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setId("reader-title");
    List.of(above, below).forEach(ReaderPane::empty);
    text = new VBox(title, above, reading, below);
    text.getStyleClass().addAll("page", "reader-page");
    scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    scroll.setId("reader-text");
    scroll.setAccessibleText(Messages.text("reader.text"));
    find = new PageFind(reading, this::reveal, scroll::requestFocus);
    outline.getStyleClass().add("outline");
    outline.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_OUTLINE));
    outline.managedProperty().bind(outline.visibleProperty());
    setTop(new VBox(bar(files), find));
    setCenter(scroll);
    setRight(outline);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows a page from its beginning and puts it on the trail.
  public void show(Page shown) {
    page = Optional.of(shown);
    trail.open(shown.id());
    find.close();
    title.setText(shown.title());
    above.getChildren().clear();
    below.getChildren().clear();
    reading.show(shown.markdown(), shown.closed());
    outline.getChildren().setAll(new Label(Messages.text("reader.outline")));
    outline.getChildren().getFirst().getStyleClass().add("caption");
    reading.sections().stream()
        .filter(section -> section.level() <= 2)
        .map(this::entry)
        .forEach(outline.getChildren()::add);
    scroll.setVvalue(0);
  }

  /// Where nodes may stand between the title and the text; emptied by each [#show].
  public VBox above() {
    return above;
  }

  /// Where nodes may stand below the text; emptied by each [#show].
  public VBox below() {
    return below;
  }

  /// The text.
  public ReadingView reading() {
    return reading;
  }

  /// Brings a section into view by its title, and opens it; nothing when there is none.
  public void goTo(String section) {
    reading.sections().stream()
        .filter(known -> known.title().equals(section))
        .findFirst()
        .ifPresent(known -> {
          known.fold().ifPresent(fold -> fold.open().set(true));
          reveal(known.node());
        });
  }

  /// The keys that work here.
  public static List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of(FIND, Messages.text("reader.find")),
        Shortcut.of(BACK, Messages.text("reader.back")),
        Shortcut.of(FORWARD, Messages.text("reader.forward")));
  }

  private HBox bar(PageFiles files) {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var back = button("reader-back", Feather.ARROW_LEFT, "reader.back", this::back);
    var forward = button("reader-forward", Feather.ARROW_RIGHT, "reader.forward", this::forward);
    enable(back, trail.canGoBack());
    enable(forward, trail.canGoForward());
    var bar =
        new HBox(
            8,
            back,
            forward,
            gap,
            button("reader-find", Feather.SEARCH, "reader.find", find::open),
            button(
                "reader-print",
                Feather.PRINTER,
                "reader.print",
                () -> page.ifPresent(shown -> files.print(shown, this))),
            button(
                "reader-pdf",
                Feather.DOWNLOAD,
                "reader.pdf",
                () -> page.ifPresent(shown -> files.askForPdf(shown, this))));
    bar.getStyleClass().add("reader-bar");
    return bar;
  }

  private void back() {
    trail.back().ifPresent(open);
  }

  private void forward() {
    trail.forward().ifPresent(open);
  }

  private Hyperlink entry(ReadingView.Section section) {
    var link = new Hyperlink(section.title());
    link.setWrapText(true);
    link.setOnAction(e -> goTo(section.title()));
    return link;
  }

  private void reveal(Node node) {
    for (Node at = node; at != null && !at.equals(reading); at = at.getParent()) {
      if (at instanceof Fold fold) {
        fold.open().set(true);
      }
    }
    text.applyCss();
    text.layout();
    Bounds place = text.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double hidden = text.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp((place.getMinY() - 48) / hidden, 0, 1));
    }
  }

  private void pressed(KeyEvent event) {
    if (FIND.match(event)) {
      event.consume();
      find.open();
    } else if (BACK.match(event)) {
      event.consume();
      back();
    } else if (FORWARD.match(event)) {
      event.consume();
      forward();
    }
  }

  /// An empty part takes no room.
  private static void empty(VBox part) {
    part.getStyleClass().add("reader-part");
    part.managedProperty().bind(Bindings.isNotEmpty(part.getChildren()));
  }

  private static void enable(Button button, ObservableValue<Boolean> possible) {
    possible.subscribe(now -> button.setDisable(!now));
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
