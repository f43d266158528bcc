package dryrun.app.desktop.settings;

import dryrun.app.desktop.kit.Messages;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The user's data: where it is, and backup, export, import.
final class JournalPane extends VBox {
  private final SettingsModel model;

  JournalPane(SettingsModel model, FolderModel folder) {
    this.model = model;
    var caption = new Label(Messages.text("settings.data"));
    caption.getStyleClass().add("caption");
    getStyleClass().add("group");
    setSpacing(16);
    getChildren()
        .addAll(
            caption,
            new FolderPane(folder),
            SettingsView.row(
                Messages.text("settings.backup"),
                Messages.text("settings.backup.text"),
                button("backup", Messages.text("settings.backup.now"), model::backUp)),
            SettingsView.row(
                Messages.text("settings.move"),
                Messages.text("settings.move.text"),
                new HBox(
                    8,
                    button("export", Messages.text("settings.export"), this::chooseExport),
                    button("import", Messages.text("settings.import"), this::chooseImport))),
            said());
  }

  private Label said() {
    var label = new Label();
    label.setId("journal-said");
    label.setWrapText(true);
    model
        .said()
        .subscribe(said -> {
          label.setText(said.sentence());
          label.getStyleClass().removeAll("pass", "wrong");
          label.getStyleClass().add(said.good() ? "pass" : "wrong");
          label.setVisible(!said.sentence().isEmpty());
          label.setManaged(label.isVisible());
        });
    return label;
  }

  private static Button button(String id, String text, Runnable action) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Messages.text("settings.json"), "*.json"));
    return chooser;
  }

  private void chooseExport() {
    var chooser = chooser(Messages.text("settings.export"));
    chooser.setInitialFileName("dryrun-journal.json");
    File file = chooser.showSaveDialog(getScene().getWindow());
    if (file != null) {
      model.exportTo(file.toPath());
    }
  }

  private void chooseImport() {
    File file = chooser(Messages.text("settings.import")).showOpenDialog(getScene().getWindow());
    if (file != null) {
      model.importFrom(file.toPath());
    }
  }
}
