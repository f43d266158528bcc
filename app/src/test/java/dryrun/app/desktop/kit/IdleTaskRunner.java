package dryrun.app.desktop.kit;

import java.util.function.Consumer;

/// Never starts any work: what it is asked for stays under way.
public final class IdleTaskRunner implements TaskRunner {
  @Override
  public <T> Running start(
      Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    return () -> {};
  }

  @Override
  public void onWindowThread(Runnable action) {}

  @Override
  public void fault(Throwable fault) {
    throw new AssertionError(fault);
  }
}
