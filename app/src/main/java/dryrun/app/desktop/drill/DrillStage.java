package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Ticker;
import dryrun.app.desktop.kit.Window;
import dryrun.app.desktop.session.DrillSession;

/// A drill that has the window: the view, and the timer that lets its clock be read.
final class DrillStage {
  private final DrillViewModel model;
  private final DrillView view;
  private final Window window;
  private final Ticker ticker = new Ticker();

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
            _ -> {
              ticker.stop();
              window.giveBack();
              over.run();
            });
    this.view = new DrillView(model, javaColours, splits, window::browse);
  }

  void show() {
    window.give(view.whole());
    // A split pane holds its items only once it has a skin, and what is not held takes no focus.
    view.applyCss();
    view.focusEditor();
    ticker.start(model::tick);
  }

  /// Asks whether to close the window, and does so when all that was typed is on the disk.
  void askToClose(Runnable close) {
    view.askToClose(() -> {
      ticker.stop();
      model.close();
      close.run();
    });
  }
}
