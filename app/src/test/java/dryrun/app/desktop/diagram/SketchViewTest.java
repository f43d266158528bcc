package dryrun.app.desktop.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.Diagrams;
import dryrun.app.diagram.FontMeasure;
import dryrun.assets.Assets;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SketchViewTest {
  private static final String SMALL =
      """
      phone -> collector -> kafka : events
      Streaming {
        kafka -> sessions job
      }
      Storage { warehouse, lake }
      kafka -> archive job -> lake : Parquet
      sessions job -> warehouse
      warehouse -> dashboard
      """;

  @Test
  void full() {
    assertEquals(List.of(), shot("full", SMALL));
  }

  @Test
  void empty() {
    assertEquals(List.of(), shot("empty", ""));
  }

  @Test
  void failed() {
    assertEquals(List.of(), shot("failed", SMALL + "dashboard [screen]\n"));
  }

  @Test
  void savesWhatItDraws(@TempDir Path folder) throws Exception {
    var drawing = new DiagramLayout(FontMeasure.ofTheWindow()).draw(Diagrams.of(Diagrams.CLICKS));
    Toolkit.on(() -> {
      files().save(drawing, "Clicks", folder.resolve("clicks.png"));
      files().save(drawing, "Clicks", folder.resolve("clicks.svg"));
      return null;
    });
    assertTrue(Files.readString(folder.resolve("clicks.svg")).startsWith("<svg "));
    BufferedImage picture = ImageIO.read(folder.resolve("clicks.png").toFile());
    assertEquals(Math.ceil(drawing.width() * 2), picture.getWidth(), 1);
    assertEquals(Math.ceil(drawing.height() * 2), picture.getHeight(), 1);
  }

  private static List<String> shot(String state, String text) {
    return Screenshots.take("sketch", state, () -> sketch(text));
  }

  private static Parent sketch(String text) {
    var model =
        new SketchModel(new DiagramLayout(FontMeasure.ofTheWindow()), new DirectTaskRunner());
    var view = new SketchView(model, files(), "Sketch");
    var typed = new StringBuilder();
    text.lines().forEach(line -> model.text().set(typed.append(line).append('\n').toString()));
    return new StackPane(view.root());
  }

  private static DiagramFiles files() {
    var appearance = new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL);
    return new DiagramFiles(
        Assets.find(),
        appearance,
        new DirectTaskRunner(),
        failure -> {
          throw new AssertionError(failure.details());
        });
  }
}
