package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// A drill that has the window: the view, and the timer that lets its clock be read.
final class DrillStage {
  private static final Duration TICK = Duration.millis(250);

  private final DrillViewModel model;
  private final DrillView view;
  private final Window window;
  private final Timeline timer;

  /// @param javaColours whether Java is shown in colours
  /// @param over called once, after the window was given back
  DrillStage(
      DrillSession session,
      DrillStart.Ready ready,
      Trial trial,
      TaskRunner tasks,
      Window window,
      Splits splits,
      boolean javaColours,
      Runnable over) {
    this.window = window;
    this.model =
        new DrillViewModel(
            session,
            ready.problems(),
            ready.writer().saved(),
            trial,
            tasks,
            ended -> {
              leave();
              over.run();
            });
    this.view = new DrillView(model, javaColours, splits, window::browse);
    this.timer = new Timeline(new KeyFrame(TICK, e -> model.tick()));
    timer.setCycleCount(Animation.INDEFINITE);
  }

  void show() {
    window.give(view.whole());
    // A split pane holds its items only once it has a skin, and what is not held takes no focus.
    view.applyCss();
    view.focusEditor();
    timer.play();
  }

  /// Asks whether to close the window, and does so when all that was typed is on the disk.
  void askToClose(Runnable close) {
    view.askToClose(() -> {
      timer.stop();
      model.close();
      close.run();
    });
  }

  private void leave() {
    timer.stop();
    model.close();
    window.giveBack();
  }
}
