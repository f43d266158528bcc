package dryrun.app.desktop.handout;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Takes a story, or a sheet of all, out of the program: what, as what, and where to.
final class HandoutView extends BorderPane {
  private final HandoutModel model;
  private final Ways ways;
  private final Label text = new Label();
  private final Button save = new Button(Messages.text("handout.save"));

  /// Where a handout can go besides the clipboard.
  ///
  /// @param ask asks for a file, offered a name; empty when the user thinks better of it
  /// @param print prints the pages of a PDF
  /// @param leave goes back
  record Ways(
      BiFunction<String, Node, Optional<Path>> ask,
      BiConsumer<byte[], Node> print,
      Runnable leave) {}

  HandoutView(HandoutModel model, Ways ways) {
    this.model = model;
    this.ways = ways;
    setId("handout");
    getStyleClass().add("rehearsal");
    var title = new Label(Messages.text("handout.title"));
    title.getStyleClass().add("title");
    text.setId("handout-text");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().addAll("card", "measure");
    var page =
        new VBox(
            title,
            new HBox(64, group("handout.what", choices()), group("handout.format", formats())),
            group("handout.preview", text));
    page.getStyleClass().addAll("page", "handout");
    var scroll = new ScrollPane(new Middle(page));
    scroll.setFitToWidth(true);
    scroll.setId("handout-page");
    scroll.setAccessibleText(Messages.text("handout.title"));
    setCenter(scroll);
    setBottom(buttons());
    model.choice().subscribe(_ -> text.setText(model.handout().text().strip()));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            ways.leave().run();
          }
        });
  }

  Window.Whole whole() {
    return new Window.Whole(this, List.of(this), List.of());
  }

  void focusSave() {
    save.requestFocus();
  }

  private VBox choices() {
    var group = new ToggleGroup();
    var column = new VBox(8);
    for (HandoutModel.Choice each : model.choices()) {
      var radio = radio("handout-" + word(each), Messages.name(each), group);
      radio.setSelected(model.choice().get() == each);
      whenChosen(radio, () -> model.choice().set(each));
      column.getChildren().add(radio);
    }
    return column;
  }

  private VBox formats() {
    var group = new ToggleGroup();
    var column = new VBox(8);
    for (Format each : Format.values()) {
      var radio = radio("handout-" + word(each), Messages.name(each), group);
      radio.setSelected(model.format().get() == each);
      whenChosen(radio, () -> model.format().set(each));
      column.getChildren().add(radio);
    }
    return column;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static RadioButton radio(String id, String words, ToggleGroup group) {
    var radio = new RadioButton(words);
    radio.setId(id);
    radio.setToggleGroup(group);
    return radio;
  }

  /// Arrow keys choose without an action.
  private static void whenChosen(RadioButton radio, Runnable choose) {
    radio
        .selectedProperty()
        .subscribe((before, chosen) -> {
          if (chosen) {
            choose.run();
          }
        });
  }

  private static VBox group(String key, Node body) {
    var caption = new Label(Messages.text(key));
    caption.getStyleClass().add("heading");
    return new VBox(12, caption, body);
  }

  private Node buttons() {
    save.setId("handout-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(e -> ways.ask().apply(model.fileName(), this).ifPresent(model::save));
    var copy = new Button(Messages.text("handout.copy"));
    copy.setId("handout-copy");
    copy.setOnAction(e -> {
      var content = new ClipboardContent();
      content.putString(model.handout().text());
      Clipboard.getSystemClipboard().setContent(content);
      model.copied();
    });
    var print = new Button(Messages.text("handout.print"));
    print.setId("handout-print");
    print.setOnAction(e -> model.pdf(pages -> ways.print().accept(pages, this)));
    var leave = new Button(Messages.text("handout.leave"));
    leave.setId("handout-leave");
    leave.setOnAction(e -> ways.leave().run());
    List.of(save, copy, print).forEach(button -> button.disableProperty().bind(model.busy()));
    var said = new Label();
    said.setId("handout-said");
    said.getStyleClass().add("muted");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.textProperty().bind(model.said());
    said.managedProperty().bind(model.said().isNotEmpty());
    var row = new FlowPane(8, 8, leave, print, copy, save);
    row.setAlignment(Pos.CENTER_RIGHT);
    var bar = new VBox(8, said, row);
    bar.getStyleClass().addAll("round-top", "divider-top");
    return bar;
  }
}
