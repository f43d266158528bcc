package dryrun.app.desktop.scratch;

import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.SchemaView;
import dryrun.app.desktop.kit.StatePane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// Beside the editor: the tables of the dataset, and earlier runs.
final class ScratchSide extends TabPane {
  ScratchSide(ScratchModel model) {
    setId("scratch-side");
    setAccessibleText(Messages.text("scratch.side"));
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    setMinWidth(240);
    getTabs()
        .addAll(
            new Tab(Messages.text("scratch.tables"), tables(model)),
            new Tab(Messages.text("scratch.runs"), runs(model)));
  }

  private static Node tables(ScratchModel model) {
    var schema = new SchemaView();
    model.schema().subscribe(read -> read.ifPresent(dataset -> schema.show(dataset.tables())));
    var scroll = new ScrollPane(schema);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Messages.text("scratch.tables"));
    var empty =
        new Blank(
            Feather.DATABASE,
            Messages.text("scratch.tables"),
            Messages.text("scratch.tables.empty"));
    return new StatePane(model.schemaState(), empty, scroll, Optional.empty(), Optional.empty());
  }

  private static Node runs(ScratchModel model) {
    var list = new ListView<>(model.runs());
    list.setId("scratch-runs");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Messages.text("scratch.runs"));
    list.setPlaceholder(
        new Blank(
            Feather.CLOCK,
            Messages.text("scratch.runs.none"),
            Messages.text("scratch.runs.empty")));
    list.setCellFactory(v -> new RunCell());
    list.setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) {
        bringBack(list, model);
      }
    });
    list.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        bringBack(list, model);
      }
    });
    return list;
  }

  private static void bringBack(ListView<ScratchRun> list, ScratchModel model) {
    ScratchRun run = list.getSelectionModel().getSelectedItem();
    if (run != null) {
      model.bringBack(run);
    }
  }
}
