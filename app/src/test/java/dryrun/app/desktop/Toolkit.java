package dryrun.app.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Starts JavaFX once for the tests of a run, and runs code on its thread.
public final class Toolkit {
  private Toolkit() {}

  /// Runs on the JavaFX thread and waits for the value; what is thrown there is thrown here.
  public static <T> T on(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
      return WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    } catch (TimeoutException e) {
      throw new IllegalStateException("JavaFX does not answer", e);
    }
  }
}
