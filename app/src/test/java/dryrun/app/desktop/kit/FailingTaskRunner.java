package dryrun.app.desktop.kit;

import java.io.IOException;
import java.util.function.Consumer;

/// Lets all work fail.
public final class FailingTaskRunner implements TaskRunner {
  @Override
  public <T> Running start(
      Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    failed.accept(new IOException("The disk does not answer."));
    return () -> {};
  }

  @Override
  public void onWindowThread(Runnable action) {
    action.run();
  }

  @Override
  public void fault(Throwable fault) {}
}
