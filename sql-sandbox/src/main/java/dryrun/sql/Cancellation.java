package dryrun.sql;

import java.util.ArrayList;
import java.util.List;

/// A switch that one thread throws to stop the run of another.
public final class Cancellation {
  private final List<Runnable> actions = new ArrayList<>();
  private volatile boolean cancelled;

  /// Stops the run; a second call does nothing.
  public void cancel() {
    List<Runnable> due;
    synchronized (actions) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /// Runs the action when the switch is thrown, at once if it already was.
  public void onCancel(Runnable action) {
    synchronized (actions) {
      if (!cancelled) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }

  /// Lets go of an action that is not to run any more.
  public void forget(Runnable action) {
    synchronized (actions) {
      actions.remove(action);
    }
  }
}
