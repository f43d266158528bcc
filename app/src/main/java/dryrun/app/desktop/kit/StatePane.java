package dryrun.app.desktop.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Shows the screen that fits the state: empty, working, failed or full.
public final class StatePane extends StackPane {
  private final Node empty;
  private final Node full;
  private final Optional<Runnable> cancel;
  private final Optional<Runnable> retry;

  /// @param cancel what the cancel button of the working state does, where work can be cancelled
  /// @param retry what "Try again" in the failed state does, where that makes sense
  public StatePane(
      ObservableValue<RoomState> state,
      Node empty,
      Node full,
      Optional<Runnable> cancel,
      Optional<Runnable> retry) {
    this.empty = empty;
    this.full = full;
    this.cancel = cancel;
    this.retry = retry;
    setAlignment(Pos.TOP_CENTER);
    state.subscribe(this::show);
  }

  private void show(RoomState state) {
    getChildren()
        .setAll(
            switch (state) {
              case RoomState.Empty() -> empty;
              case RoomState.Working(String what) -> new WorkPane(what, cancel);
              case RoomState.Failed(Failure failure) -> new FailurePane(failure, retry);
              case RoomState.Full() -> full;
            });
  }
}
