package dryrun.app.desktop.settings;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Names;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The settings, few and grouped, each with a sentence.
final class SettingsView implements RoomView {
  private static final List<String> LIBRARIES =
      List.of("javafx", "atlantafx", "ikonli", "calcite", "h2", "elk", "pdf", "inter", "others");

  private final ScrollPane root;

  SettingsView(SettingsModel model, FolderModel folder, String version) {
    var title = new Label(Messages.text("settings.title"));
    title.getStyleClass().add("title");
    var page =
        new VBox(
            title,
            looks(model),
            limits(model),
            judging(model),
            new JournalPane(model, folder),
            about(version));
    page.getStyleClass().addAll("page", "settings");
    root = new ScrollPane(new Middle(page));
    root.setFitToWidth(true);
    root.setAccessibleText(Messages.text("settings.title"));
  }

  @Override
  public Node root() {
    return root;
  }

  private static Node looks(SettingsModel model) {
    return group(
        Messages.text("settings.looks"),
        row(
            Messages.text("settings.theme"),
            Messages.text("settings.theme.text"),
            box("theme", List.of(Theme.values()), Messages::name, model.theme())),
        row(
            Messages.text("settings.text-size"),
            Messages.text("settings.text-size.text"),
            box("text-size", List.of(TextSize.values()), Messages::name, model.textSize())),
        row(
            Messages.text("settings.java-colours"),
            Messages.text("settings.java-colours.text"),
            check("java-colours", "settings.java-colours.on", model.javaColours())));
  }

  private static Node limits(SettingsModel model) {
    return group(
        Messages.text("settings.limits"),
        row(
            Messages.text("settings.seconds"),
            Messages.text("settings.seconds.text"),
            box(
                "seconds",
                SettingsModel.SECONDS,
                n -> Messages.text("settings.seconds.value", n),
                model.seconds())),
        row(
            Messages.text("settings.megabytes"),
            Messages.text("settings.megabytes.text"),
            box("megabytes", SettingsModel.MEGABYTES, n -> n + " MB", model.megabytes())));
  }

  private static Node judging(SettingsModel model) {
    var notes = check("trino", "settings.trino.on", model.trinoNotes());
    var level = new Label();
    level.setId("isolation");
    level.setMinWidth(192);
    level.setPrefWidth(192);
    level.setWrapText(true);
    model
        .isolation()
        .subscribe(found ->
            level.setText(
                found
                    .map(known -> Messages.name(known.level()))
                    .orElse(Messages.text("settings.isolation.unknown"))));
    return group(
        Messages.text("settings.judging"),
        row(Messages.text("settings.trino"), Messages.text("settings.trino.text"), notes),
        row(Messages.text("settings.isolation"), Messages.text("settings.isolation.text"), level));
  }

  private static Node about(String version) {
    var product = new Label(Messages.text("settings.version", version));
    product.getStyleClass().add("strong");
    var java = new Label(Messages.text("settings.java", Runtime.version().toString()));
    java.getStyleClass().add("muted");
    var box = new VBox(8, product, java);
    LIBRARIES.forEach(library -> {
      var line = new Label(Messages.text("licence." + library));
      line.getStyleClass().add("muted");
      line.setWrapText(true);
      box.getChildren().add(line);
    });
    return group(Messages.text("settings.about"), box);
  }

  static VBox group(String caption, Node... rows) {
    var label = new Label(caption);
    label.getStyleClass().add("caption");
    var group = new VBox(16, label);
    group.getStyleClass().add("group");
    group.getChildren().addAll(rows);
    return group;
  }

  static Node row(String name, String sentence, Node control) {
    var title = new Label(name);
    title.getStyleClass().add("strong");
    title.setLabelFor(control);
    var text = new Label(sentence);
    text.getStyleClass().addAll("small", "muted");
    text.setWrapText(true);
    var words = new VBox(4, title, text);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(24, words, control);
    row.getStyleClass().add("row");
    return row;
  }

  private static CheckBox check(String id, String key, Property<Boolean> value) {
    var check = new CheckBox(Messages.text(key));
    check.setId("setting-" + id);
    check.setMinWidth(192);
    check.selectedProperty().bindBidirectional(value);
    return check;
  }

  private static <T> ComboBox<T> box(
      String id, List<T> values, Function<T, String> name, Property<T> value) {
    var box = new ComboBox<T>();
    box.setId("setting-" + id);
    box.setMinWidth(192);
    box.setPrefWidth(192);
    box.setConverter(new Names<>(name));
    box.getItems().setAll(values);
    box.valueProperty().bindBidirectional(value);
    return box;
  }
}
