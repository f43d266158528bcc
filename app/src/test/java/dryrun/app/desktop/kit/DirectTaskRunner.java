package dryrun.app.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs work at once on the thread that asks, and keeps the faults it was told.
public final class DirectTaskRunner implements TaskRunner {
  private final List<Throwable> faults = new ArrayList<>();

  public List<Throwable> faults() {
    return List.copyOf(faults);
  }

  @Override
  public <T> Running start(
      Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    T value;
    try {
      value = work.run();
    } catch (Exception e) {
      failed.accept(e);
      return () -> {};
    }
    done.accept(value);
    return () -> {};
  }

  @Override
  public void onWindowThread(Runnable action) {
    action.run();
  }

  @Override
  public void fault(Throwable fault) {
    faults.add(fault);
  }
}
