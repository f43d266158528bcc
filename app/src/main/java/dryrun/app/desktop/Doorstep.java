package dryrun.app.desktop;

import atlantafx.base.theme.Styles;
import dryrun.app.DataHome;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.FailurePane;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window.Whole;
import dryrun.app.desktop.kit.WorkPane;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// What the window shows until the journal is open: that it opens, or why it cannot and what to do.
final class Doorstep {
  private final Path home;
  private final DataHome homes;
  private final Shell shell;
  private final TaskRunner tasks;
  private final Runnable leave;

  /// @param homes knows whether `home` was chosen in the settings
  /// @param leave closes the window
  Doorstep(Path home, DataHome homes, Shell shell, TaskRunner tasks, Runnable leave) {
    this.home = home;
    this.homes = homes;
    this.shell = shell;
    this.tasks = tasks;
    this.leave = leave;
  }

  /// Opens the journal, with the user's help where it needs help, and hands it on.
  ///
  /// A folder that was chosen and is gone may be on a disk that is not connected: an empty history
  /// in its place would look like a loss.
  void open(Consumer<Journal> enter) {
    show(new WorkPane(Messages.text("door.opening"), Optional.empty()));
    tasks.start(
        () -> homes.isMissing(home),
        gone -> {
          if (gone) {
            missing(enter);
          } else {
            enter(enter);
          }
        });
  }

  private void missing(Consumer<Journal> enter) {
    var again = button("retry", Messages.text("failure.retry"), () -> open(enter));
    again.getStyleClass().add(Styles.ACCENT);
    show(
        new Blank(
            Feather.FOLDER,
            Messages.text("door.missing.title"),
            Messages.text("door.missing.text", home),
            again,
            button("begin-anew", Messages.text("door.missing.anew"), () -> enter(enter)),
            button("usual-folder", Messages.text("door.missing.usual"), () -> usual(enter))));
  }

  private void usual(Consumer<Journal> enter) {
    attempt(
        () -> {
          homes.choose(homes.platformFolder());
          Files.createDirectories(homes.platformFolder());
          return Journal.open(homes.platformFolder(), InstantSource.system());
        },
        enter);
  }

  private void enter(Consumer<Journal> enter) {
    attempt(
        () -> {
          Files.createDirectories(home);
          return Journal.open(home, InstantSource.system());
        },
        enter);
  }

  private void attempt(TaskRunner.Work<Opened> way, Consumer<Journal> enter) {
    show(new WorkPane(Messages.text("door.opening"), Optional.empty()));
    tasks.start(
        way,
        opened -> {
          switch (opened) {
            case Opened.Open(Journal journal) -> {
              shell.giveBack();
              enter.accept(journal);
            }
            case Opened.AlreadyOpen(Path file) -> alreadyOpen(file);
            case Opened.Damaged damaged -> damaged(damaged, enter);
            case Opened.Unusable(String reason) -> unusable(reason, reason, enter);
          }
        },
        e -> {
          Failure failure = Failure.expected(e, "");
          unusable(Messages.text("door.no-folder", home), failure.details(), enter);
        });
  }

  private void alreadyOpen(Path file) {
    show(
        new Blank(
            Feather.COPY,
            Messages.text("door.already.title"),
            Messages.text("door.already.text", file),
            button("leave", Messages.text("door.leave"), leave)));
  }

  private void unusable(String reason, String details, Consumer<Journal> enter) {
    var failure = new Failure(reason, Messages.text("door.unusable.next"), details);
    show(new FailurePane(failure, Optional.of(() -> open(enter))));
  }

  private void damaged(Opened.Damaged damaged, Consumer<Journal> enter) {
    List<Node> buttons = new ArrayList<>();
    damaged
        .newestBackup()
        .ifPresent(backup -> {
          var restore =
              button(
                  "restore",
                  Messages.text("door.restore", backup.getFileName()),
                  () ->
                      attempt(() -> Journal.restore(home, backup, InstantSource.system()), enter));
          restore.getStyleClass().add(Styles.ACCENT);
          buttons.add(restore);
        });
    buttons.add(
        button(
            "start-over",
            Messages.text("door.start-over"),
            () -> attempt(() -> Journal.startOver(home, InstantSource.system()), enter)));
    show(
        new Blank(
            Feather.ALERT_CIRCLE,
            damaged.reason(),
            Messages.text("door.damaged.text", damaged.file()),
            buttons.toArray(Node[]::new)));
  }

  private static Button button(String id, String text, Runnable action) {
    var button = new Button(text);
    button.setId(id);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void show(Node node) {
    shell.give(new Whole(node, List.of(node), List.of()));
  }
}
