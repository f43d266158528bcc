package dryrun.app.desktop;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes what is dropped on the window to where it belongs, or says why it goes nowhere.
final class Drops {
  private final Shell shell;
  private final Doors doors;
  private final TaskRunner tasks;

  /// Where things lead.
  record Doors(
      Consumer<String> sql, Consumer<Path> data, Consumer<Path> history, Consumer<Path> pack) {}

  Drops(Shell shell, Doors doors, TaskRunner tasks) {
    this.shell = shell;
    this.doors = doors;
    this.tasks = tasks;
  }

  /// Takes files that are dragged onto the node.
  void listenOn(Node node) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e -> {
          if (e.getDragboard().hasFiles()) {
            take(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
          }
        });
  }

  /// Takes what was dropped.
  void take(List<Path> paths) {
    if (shell.isGiven()) {
      refuse(Messages.text("drop.busy"), Messages.text("drop.busy.next"));
    } else if (paths.size() != 1) {
      refuse(Messages.text("drop.several"), Messages.text("drop.next"));
    } else {
      tasks.start(
          () -> Dropped.at(paths.getFirst()),
          this::lead,
          e ->
              shell.tell(
                  new Failure(
                      Messages.text("drop.failed", paths.getFirst()),
                      Messages.text("drop.failed.next"),
                      Failure.expected(e, "").details())));
    }
  }

  private void lead(Dropped dropped) {
    switch (dropped) {
      case Dropped.Sql(String text) -> doors.sql().accept(text);
      case Dropped.Data(Path folder) -> doors.data().accept(folder);
      case Dropped.History(Path file) -> doors.history().accept(file);
      case Dropped.Pack(Path path) -> doors.pack().accept(path);
      case Dropped.Unreadable(Path file) ->
          refuse(Messages.text("drop.unreadable", file), Messages.text("drop.unreadable.next"));
      case Dropped.Unknown(Path path) ->
          refuse(Messages.text("drop.unknown", path), Messages.text("drop.next"));
    }
  }

  private void refuse(String sentence, String next) {
    shell.tell(new Failure(sentence, next, sentence));
  }
}
