package dryrun.app.desktop.palette;

import dryrun.app.desktop.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A line to type in, and below it what it leads to. The focus stays in the line: arrows choose,
/// Enter opens, Esc closes.
public final class PaletteView extends VBox {
  private static final int PAGE = 6;
  private static final double WIDTH = 640;
  private static final double HEIGHT = 448;

  private final PaletteModel model;
  private final TextField words = new TextField();
  private final ListView<Entry> list;

  public PaletteView(PaletteModel model) {
    this.model = model;
    setId("palette");
    getStyleClass().add("palette");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    words.setId("palette-words");
    words.setPromptText(
        Messages.text(model.closedBook() ? "palette.prompt.closed" : "palette.prompt"));
    words.setAccessibleText(words.getPromptText());
    words.textProperty().bindBidirectional(model.words());
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list = new ListView<>(model.entries());
    list.setId("palette-entries");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Messages.text("palette.entries"));
    list.setFocusTraversable(false);
    list.setPrefHeight(HEIGHT);
    list.setPlaceholder(placeholder());
    list.setCellFactory(v -> new EntryCell());
    list.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY
          && list.getSelectionModel().getSelectedIndex() >= 0) {
        model.chosen().set(list.getSelectionModel().getSelectedIndex());
        model.open();
      }
    });
    model.chosen().subscribe(_ -> choose());
    model.entries().subscribe(this::choose);
    var keys = new Label(Messages.text("palette.keys"));
    keys.getStyleClass().addAll("small", "muted");
    getChildren().addAll(words, list, keys);
    if (model.closedBook()) {
      var closed = new Label(Messages.text("palette.closed-book"));
      closed.setId("palette-closed-book");
      closed.setWrapText(true);
      closed.getStyleClass().addAll("small", "muted");
      getChildren().add(1, closed);
    }
  }

  private Label placeholder() {
    var label = new Label();
    label.getStyleClass().add("muted");
    label
        .textProperty()
        .bind(model.searching().map(now -> now ? "" : Messages.text("palette.nothing")));
    return label;
  }

  private void choose() {
    int at = model.chosen().get();
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 2));
    }
    words.setAccessibleHelp(
        model.current().map(entry -> entry.title().text() + ", " + entry.about()).orElse(""));
  }

  private void pressed(KeyEvent event) {
    boolean used = true;
    switch (event.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.move(PAGE);
      case PAGE_UP -> model.move(-PAGE);
      case ENTER -> model.open();
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }
}
