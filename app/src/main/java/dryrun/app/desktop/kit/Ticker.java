package dryrun.app.desktop.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Lets a clock be read four times a second, on the window's thread, until it is stopped.
public final class Ticker {
  private static final Duration TICK = Duration.millis(250);

  private Timeline timeline = new Timeline();

  /// Calls `tick` again and again, in place of what was called before.
  public void start(Runnable tick) {
    stop();
    timeline = new Timeline(new KeyFrame(TICK, e -> tick.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    timeline.play();
  }

  public void stop() {
    timeline.stop();
  }
}
