package dryrun.app.desktop.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The places one came through, as a browser keeps them: opening a place forgets what lay ahead.
///
/// @param <T> a place; equal places are the same one
public final class Trail<T> {
  private final Deque<T> behind = new ArrayDeque<>();
  private final Deque<T> ahead = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
  private final ReadOnlyBooleanWrapper canGoForward =
      new ReadOnlyBooleanWrapper(this, "canGoForward");
  private Optional<T> here = Optional.empty();

  /// Goes to a place; going to where one is changes nothing.
  public void open(T place) {
    if (!here.equals(Optional.of(place))) {
      here.ifPresent(behind::push);
      ahead.clear();
      here = Optional.of(place);
      update();
    }
  }

  /// Goes to the place before and returns it; empty when there is none.
  public Optional<T> back() {
    return go(behind, ahead);
  }

  /// Goes back to where one was before going back.
  public Optional<T> forward() {
    return go(ahead, behind);
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  private Optional<T> go(Deque<T> from, Deque<T> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    here.ifPresent(to::push);
    here = Optional.of(from.pop());
    update();
    return here;
  }

  private void update() {
    canGoBack.set(!behind.isEmpty());
    canGoForward.set(!ahead.isEmpty());
  }
}
