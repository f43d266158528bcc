package dryrun.app.desktop.handout;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.app.desktop.reader.PageFiles;
import dryrun.app.reading.PdfWriter;
import dryrun.journal.DurableFiles;
import dryrun.story.Pace;
import dryrun.story.Story;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Opens the page on which stories are taken out.
public final class Handouts {
  private final PdfWriter writer;
  private final PageFiles pages;
  private final DurableFiles disk;
  private final Supplier<List<Story>> stories;
  private final Supplier<Pace> pace;
  private final TaskRunner tasks;
  private final Window window;
  private final BiFunction<String, Node, Optional<Path>> ask;

  /// @param stories all stories at hand, for the sheet
  /// @param pace how fast the user speaks
  /// @param ask asks for a file, offered a name; empty when the user thinks better of it
  public Handouts(
      PdfWriter writer,
      PageFiles pages,
      DurableFiles disk,
      Supplier<List<Story>> stories,
      Supplier<Pace> pace,
      TaskRunner tasks,
      Window window,
      BiFunction<String, Node, Optional<Path>> ask) {
    this.writer = writer;
    this.pages = pages;
    this.disk = disk;
    this.stories = stories;
    this.pace = pace;
    this.tasks = tasks;
    this.window = window;
    this.ask = ask;
  }

  /// Takes out a story, or a sheet of all.
  ///
  /// @param name of its file, such as `paid-twice.md`
  public void open(String name, Story story) {
    open(Optional.of(new HandoutModel.Named(name.replaceFirst("(?i)\\.md$", ""), story)));
  }

  /// Takes out a sheet of all stories.
  public void openSheet() {
    open(Optional.empty());
  }

  private void open(Optional<HandoutModel.Named> story) {
    var model =
        new HandoutModel(story, stories.get(), pace.get(), disk, writer, tasks, window::tell);
    var ways = new HandoutView.Ways(ask, pages::print, window::giveBack);
    var view = new HandoutView(model, ways);
    window.give(view.whole());
    view.applyCss();
    view.focusSave();
  }

  /// Asks by the system's own dialog.
  public static Optional<Path> askSystem(String name, Node near) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(name);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    return Optional.ofNullable(chooser.showSaveDialog(near.getScene().getWindow()))
        .map(File::toPath);
  }
}
