package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.Remembered;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {
  private final Remembered remembered = Remembered.load(Path.of("none"));
  @TempDir private Path folder;

  private Stage placed() {
    return Toolkit.on(() -> {
      var stage = new Stage();
      new WindowPlace(remembered).keep(stage);
      return stage;
    });
  }

  private void remember(double x, double y, double width, double height) {
    remembered.put("window.x", x);
    remembered.put("window.y", y);
    remembered.put("window.width", width);
    remembered.put("window.height", height);
  }

  private static List<Double> bounds(Stage stage) {
    return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  @Test
  void comesBackToItsPlace() {
    remember(40, 30, 900, 640);
    assertEquals(List.of(40.0, 30.0, 900.0, 640.0), bounds(placed()));
  }

  @Test
  void staysOnAScreenThatIsSmallerOrGone() {
    remember(40_000, 30, 9_000, 6_000);
    Rectangle2D screen = Toolkit.on(() -> Screen.getPrimary().getVisualBounds());
    Stage stage = placed();
    assertTrue(Double.isNaN(stage.getX()));
    assertEquals(screen.getWidth(), stage.getWidth());
    assertEquals(screen.getHeight(), stage.getHeight());
  }

  @Test
  void remembersWhereItGoes() throws Exception {
    Remembered first = Remembered.load(folder.resolve("window.properties"));
    Toolkit.on(() -> {
      var stage = new Stage();
      new WindowPlace(first).keep(stage);
      stage.setX(12);
      stage.setY(34);
      stage.setWidth(850);
      stage.setHeight(600);
      return stage;
    });
    first.save();
    Remembered next = Remembered.load(folder.resolve("window.properties"));
    assertEquals(
        List.of(12.0, 34.0, 850.0, 600.0),
        List.of("x", "y", "width", "height").stream()
            .map(key -> next.number("window." + key, 0))
            .toList());
  }

  @Test
  void aMaximizedWindowRemembersItsSizeBefore() {
    remember(40, 30, 900, 640);
    Toolkit.on(() -> {
      var stage = new Stage();
      new WindowPlace(remembered).keep(stage);
      stage.setMaximized(true);
      stage.setWidth(999);
      return stage;
    });
    assertEquals(900, remembered.number("window.width", 0));
    assertTrue(Toolkit.on(() -> placed(remembered).isMaximized()));
  }

  private static Stage placed(Remembered remembered) {
    var stage = new Stage();
    new WindowPlace(remembered).keep(stage);
    return stage;
  }
}
