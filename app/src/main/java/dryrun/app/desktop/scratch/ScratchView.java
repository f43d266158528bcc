package dryrun.app.desktop.scratch;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.drill.CodeEditor;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.StatePane;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The scratch room: editor above, outcome below, tables and earlier runs beside.
final class ScratchView implements RoomView {
  private final ScratchModel model;
  private final VBox root;
  private final CodeEditor editor = new CodeEditor(Messages.text("scratch.editor"));
  private final StatePane result;
  private final ScratchSide side;

  ScratchView(ScratchModel model, Splits splits) {
    this.model = model;
    editor.setEditorId("scratch-editor");
    editor.onText(model.text()::set);
    model.text().subscribe(this::showText);
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::runOnKey);
    var outcome = new OutcomeView();
    model.outcome().subscribe(now -> now.ifPresent(outcome::show));
    var empty =
        new Blank(
            Feather.TERMINAL,
            Messages.text("scratch.empty.title"),
            Messages.text("scratch.empty.text"));
    result =
        new StatePane(
            model.state(), empty, outcome, Optional.of(model::cancel), Optional.of(model::run));
    side = new ScratchSide(model);
    var work = splits.split("scratch.result", Orientation.VERTICAL, 0.45, editor, result);
    var all = splits.split("scratch.side", Orientation.HORIZONTAL, 0.74, work, side);
    VBox.setVgrow(all, Priority.ALWAYS);
    root = new VBox(bar(), all);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Node> panes() {
    return List.of(editor, result, side);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut("Ctrl+Enter", Messages.text("scratch.keys.run")),
        new Shortcut("Enter", Messages.text("scratch.keys.bring-back")),
        new Shortcut("Ctrl+C", Messages.text("scratch.keys.copy")));
  }

  private void showText(String text) {
    if (!text.equals(editor.text())) {
      editor.replace(text);
    }
  }

  private void runOnKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      model.run();
      event.consume();
    }
  }

  private Node bar() {
    var title = new Label(Messages.text("scratch.title"));
    title.getStyleClass().add("title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var folder = new Button(Messages.text("scratch.open"), new FontIcon(Feather.FOLDER));
    folder.setId("scratch-open");
    folder.setMinWidth(Region.USE_PREF_SIZE);
    folder.setOnAction(e -> chooseFolder());
    var run = new Button(Messages.text("scratch.run"));
    run.setId("scratch-run");
    run.setMinWidth(Region.USE_PREF_SIZE);
    run.getStyleClass().add(Styles.ACCENT);
    run.setTooltip(new Tooltip(Messages.text("scratch.run.keys")));
    run.disableProperty().bind(model.running());
    run.setOnAction(e -> model.run());
    var bar = new HBox(8, title, space, datasets(), folder, run);
    bar.getStyleClass().addAll("bar", "divider-bottom");
    return bar;
  }

  private ComboBox<ScratchModel.Dataset> datasets() {
    var box = new ComboBox<>(model.datasets());
    box.setId("scratch-dataset");
    box.setAccessibleText(Messages.text("scratch.dataset"));
    box.setPrefWidth(208);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ScratchModel.Dataset dataset) {
            return dataset == null ? "" : dataset.name();
          }

          @Override
          public ScratchModel.Dataset fromString(String name) {
            return model.dataset().get();
          }
        });
    box.valueProperty().bindBidirectional(model.dataset());
    return box;
  }

  private void chooseFolder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("scratch.open"));
    File chosen = chooser.showDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.openFolder(chosen.toPath());
    }
  }
}
