package dryrun.app.desktop.settings;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/// Where the user's data is, and the way to another folder.
final class FolderPane extends VBox {
  private final FolderModel model;
  private final VBox question = new VBox(12);

  FolderPane(FolderModel model) {
    super(8);
    this.model = model;
    var choose = button("choose-folder", Messages.text("settings.folder.choose"), this::choose);
    choose.setDisable(model.isFixed());
    var path = new Label(model.inUse().toString());
    path.getStyleClass().add("mono");
    path.setWrapText(true);
    getChildren()
        .addAll(
            SettingsView.row(
                Messages.text("settings.folder"),
                Messages.text(model.isFixed() ? "settings.folder.fixed" : "settings.folder.text"),
                choose),
            path,
            question);
    model.state().subscribe(this::show);
  }

  private void show(FolderModel.State state) {
    question.getStyleClass().remove("card");
    switch (state) {
      case FolderModel.State.Settled(String said, boolean good) -> {
        var label = wrapped(said);
        label.setId("folder-said");
        label.getStyleClass().add(good ? "pass" : "wrong");
        question.getChildren().setAll(label);
        question.setVisible(!said.isEmpty());
      }
      case FolderModel.State.Asked asked -> {
        question.getStyleClass().add("card");
        question.getChildren().setAll(asking(asked));
        question.setVisible(true);
      }
    }
    question.setManaged(question.isVisible());
  }

  private Node[] asking(FolderModel.State.Asked asked) {
    var meaning = wrapped(asked.meaning());
    meaning.setId("folder-meaning");
    meaning.getStyleClass().add("strong");
    var stays = wrapped(Messages.text("settings.folder.stays", model.inUse()));
    stays.getStyleClass().add("muted");
    var with =
        button(
            "use-folder-with-history",
            Messages.text("settings.folder.use-with"),
            () -> model.use(true));
    with.getStyleClass().add(Styles.ACCENT);
    var buttons =
        new FlowPane(
            8,
            8,
            with,
            button("use-folder", Messages.text("settings.folder.use"), () -> model.use(false)),
            button("keep-folder", Messages.text("settings.folder.keep"), model::keep));
    return new Node[] {meaning, stays, buttons};
  }

  private void choose() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("settings.folder.choose"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.ask(chosen.toPath());
    }
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static Button button(String id, String text, Runnable action) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }
}
