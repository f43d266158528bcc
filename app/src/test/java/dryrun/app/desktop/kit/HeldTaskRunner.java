package dryrun.app.desktop.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Holds all work back until it is told to run the next piece.
public final class HeldTaskRunner implements TaskRunner {
  private final DirectTaskRunner direct = new DirectTaskRunner();
  private final Queue<Runnable> held = new ArrayDeque<>();

  /// Runs the oldest piece that was not cancelled; says whether there was one.
  public boolean next() {
    Runnable work = held.poll();
    if (work != null) {
      work.run();
    }
    return work != null;
  }

  @Override
  public <T> Running start(
      Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    var waiting = new AtomicBoolean(true);
    Runnable piece =
        () -> {
          waiting.set(false);
          direct.start(work, done, failed);
        };
    held.add(piece);
    return () -> {
      if (waiting.get()) {
        held.remove(piece);
      }
    };
  }

  @Override
  public void onWindowThread(Runnable action) {
    direct.onWindowThread(action);
  }

  @Override
  public void fault(Throwable fault) {
    direct.fault(fault);
  }
}
