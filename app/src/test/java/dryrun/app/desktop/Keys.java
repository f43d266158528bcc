package dryrun.app.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.util.WaitForAsyncUtils;

/// A keyboard that does not pause between keys.
final class Keys {
  private Keys() {}

  /// Presses the last key while the others are held, and waits until the window has taken it in.
  static void press(KeyCode... keys) {
    List<KeyCode> down = List.of(keys);
    Toolkit.on(() -> {
      var robot = new Robot();
      down.forEach(robot::keyPress);
      down.reversed().forEach(robot::keyRelease);
      return robot;
    });
    WaitForAsyncUtils.waitForFxEvents(1);
  }
}
