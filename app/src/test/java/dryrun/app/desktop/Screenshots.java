package dryrun.app.desktop;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.assets.Assets;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Renders a screen in both themes and three sizes to `target/screenshots`, and says what is wrong
/// with its looks.
public final class Screenshots {
  private static final List<Dimension2D> SIZES =
      List.of(new Dimension2D(1000, 700), new Dimension2D(1440, 900), new Dimension2D(2560, 1440));

  private Screenshots() {}

  /// Renders the screen six times, each made anew, and returns the findings of [Looks], each with
  /// the picture it is in.
  public static List<String> take(String screen, String state, Supplier<Parent> maker) {
    List<String> findings = new ArrayList<>();
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
        Toolkit.on(() -> render(name, theme, size, maker))
            .forEach(finding -> findings.add(name + ": " + finding));
      }
    }
    return findings;
  }

  private static List<String> render(
      String name, Theme theme, Dimension2D size, Supplier<Parent> maker) {
    var scene = new Scene(maker.get(), size.getWidth(), size.getHeight());
    new Appearance(Assets.find(), theme, TextSize.NORMAL).dress(scene);
    for (int pass = 0; pass < 4; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    write(name, scene.snapshot(null));
    return Looks.findings(scene);
  }

  private static void write(String name, WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
