package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.diagram.Drawing;
import dryrun.app.diagram.Palette;
import dryrun.app.diagram.SvgWriter;
import dryrun.assets.Assets;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Saves drawings as files, in the colours that the window has.
public final class DiagramFiles {
  private static final double SCALE = 2;

  private final Assets assets;
  private final Appearance appearance;
  private final TaskRunner tasks;
  private final Consumer<Failure> tell;

  /// @param tell tells what went wrong
  public DiagramFiles(
      Assets assets, Appearance appearance, TaskRunner tasks, Consumer<Failure> tell) {
    this.assets = assets;
    this.appearance = appearance;
    this.tasks = tasks;
    this.tell = tell;
  }

  /// Asks where to, and saves.
  ///
  /// @param ending `svg` or `png`
  /// @param near in the window that asks
  void ask(Drawing drawing, String title, String ending, Node near) {
    var chooser = new FileChooser();
    String pattern = "*." + ending;
    String kind = ending.toUpperCase(Locale.ROOT);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
    chooser.setInitialFileName(title.replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + ending);
    Optional.ofNullable(chooser.showSaveDialog(near.getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(file -> save(drawing, title, file));
  }

  /// Saves as PNG when the file's name ends so, otherwise as SVG.
  void save(Drawing drawing, String title, Path file) {
    byte[] bytes =
        file.toString().endsWith(".png")
            ? new DiagramPictures(appearance).png(drawing, appearance.dark(), SCALE)
            : svg(drawing, title).getBytes(StandardCharsets.UTF_8);
    tasks.start(
        () -> Files.write(file, bytes),
        written -> {},
        fault -> tell.accept(Failure.expected(fault, Messages.text("diagram.not-saved.next"))));
  }

  private String svg(Drawing drawing, String title) {
    Palette palette = Palette.of(appearance.dark() ? assets.dark() : assets.light());
    return SvgWriter.write(drawing, palette, title);
  }
}
