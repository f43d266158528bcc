package dryrun.app.desktop.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.diagram.Box;
import dryrun.app.diagram.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;

class CameraTest {

  @Test
  void showsAllOfADrawingInTheMiddle() {
    assertEquals(new Camera(0.8, 0, 120), Camera.fit(drawing(1000, 200), 800, 400));
    assertEquals(new Camera(1.2, 340, 170), Camera.fit(drawing(100, 50), 800, 400));
  }

  @Test
  void showsTheBeginningOfADrawingTooLargeToReadAtOnce() {
    assertEquals(new Camera(0.5, 0, 150), Camera.fit(drawing(4000, 200), 800, 400));
  }

  @Test
  void keepsThePointUnderThePointerWhereItIs() {
    Camera camera = new Camera(1, 10, 20).zoomed(2, 110, 220);
    assertEquals(new Camera(2, -90, -180), camera);
  }

  @Test
  void zoomsNoFurtherThanItsEnds() {
    assertEquals(Camera.MOST, new Camera(3, 0, 0).zoomed(100, 0, 0).zoom());
    assertEquals(Camera.LEAST, new Camera(3, 0, 0).zoomed(0.001, 0, 0).zoom());
  }

  @Test
  void movesNoFurtherThanNeededToShowABox() {
    Camera camera = new Camera(1, 0, 0);
    assertEquals(camera, camera.showing(new Box(100, 100, 50, 50), 400, 300));
    assertEquals(new Camera(1, -174, 0), camera.showing(new Box(500, 100, 50, 50), 400, 300));
    assertEquals(new Camera(1, 0, 34), camera.showing(new Box(100, -10, 50, 50), 400, 300));
  }

  private static Drawing drawing(double width, double height) {
    return new Drawing(width, height, List.of(), List.of(), List.of());
  }
}
