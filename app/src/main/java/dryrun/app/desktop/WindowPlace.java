package dryrun.app.desktop;

import dryrun.app.desktop.kit.Remembered;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was the last time, as long as that is on a screen.
final class WindowPlace {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 832;

  private final Remembered remembered;

  WindowPlace(Remembered remembered) {
    this.remembered = remembered;
  }

  /// Places the window, and remembers where it goes from now on.
  void keep(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(800, screen.getWidth()));
    stage.setMinHeight(Math.min(560, screen.getHeight()));
    stage.setWidth(Math.min(remembered.number("window.width", WIDTH), screen.getWidth()));
    stage.setHeight(Math.min(remembered.number("window.height", HEIGHT), screen.getHeight()));
    double x = remembered.number("window.x", -100_000);
    double y = remembered.number("window.y", -100_000);
    boolean seen =
        !Screen.getScreensForRectangle(x, y, stage.getWidth(), stage.getHeight()).isEmpty();
    if (seen) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(remembered.text("window.maximized", "false").equals("true"));
    stage.maximizedProperty().subscribe(now -> remembered.put("window.maximized", now));
    remember(stage);
  }

  private void remember(Stage stage) {
    stage.widthProperty().subscribe((was, now) -> put(stage, "window.width", now));
    stage.heightProperty().subscribe((was, now) -> put(stage, "window.height", now));
    stage.xProperty().subscribe((was, now) -> put(stage, "window.x", now));
    stage.yProperty().subscribe((was, now) -> put(stage, "window.y", now));
  }

  private void put(Stage stage, String key, Number value) {
    if (!stage.isMaximized() && !stage.isFullScreen() && !Double.isNaN(value.doubleValue())) {
      remembered.put(key, value.doubleValue());
    }
  }
}
