package dryrun.app.desktop;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.assets.Assets;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Renders a screen in both themes and three sizes to `target/screenshots`, and says what is wrong
/// with its looks.
public final class Screenshots {
  private static final List<Dimension2D> SIZES =
      List.of(new Dimension2D(1000, 700), new Dimension2D(1440, 900), new Dimension2D(2560, 1440));

  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final Map<Theme, Appearance> APPEARANCES = new EnumMap<>(Theme.class);

  /// Pictures are written while the next ones are drawn.
  private static final ExecutorService WRITER =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pictures").factory());

  private Screenshots() {}

  /// Renders the screen six times, each made anew, and returns the findings of [Looks], each with
  /// the picture it is in.
  public static List<String> take(String screen, String state, Supplier<Parent> maker) {
    List<String> findings = new ArrayList<>();
    List<Future<Path>> files = new ArrayList<>();
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (Dimension2D size : SIZES) {
        String name =
            "%s-%s-%s-%dx%d"
                .formatted(
                    screen,
                    state,
                    theme.name().toLowerCase(Locale.ROOT),
                    (int) size.getWidth(),
                    (int) size.getHeight());
        Rendered rendered = Toolkit.on(() -> render(name, theme, size, maker));
        rendered.findings().forEach(finding -> findings.add(name + ": " + finding));
        files.add(rendered.file());
      }
    }
    files.forEach(Screenshots::await);
    return findings;
  }

  /// @param file where the picture will be
  private record Rendered(List<String> findings, Future<Path> file) {}

  private static void await(Future<Path> file) {
    try {
      file.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a picture is not written", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Rendered render(
      String name, Theme theme, Dimension2D size, Supplier<Parent> maker) {
    var scene = new Scene(maker.get(), size.getWidth(), size.getHeight());
    appearance(theme).dress(scene);
    for (int pass = 0; pass < 4; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    BufferedImage picture = picture(scene.snapshot(null));
    return new Rendered(Looks.findings(scene), WRITER.submit(() -> write(name, picture)));
  }

  private static Appearance appearance(Theme theme) {
    return APPEARANCES.computeIfAbsent(
        theme, t -> new Appearance(Assets.find(), t, TextSize.NORMAL));
  }

  private static BufferedImage picture(WritableImage shot) {
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return picture;
  }

  private static Path write(String name, BufferedImage picture) throws IOException {
    Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(0.8f);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return file;
  }
}
