package dryrun.app.desktop.kit;

import java.util.function.Consumer;

/// The one door to background work: files, databases and queries never run on the window's thread.
public interface TaskRunner {

  /// Runs the work elsewhere, then hands its value to `done`, or what stopped it to `failed`; both
  /// on the window's thread. After [Running#cancel] neither is called.
  ///
  /// What `done` or `failed` throw, and errors of the machine, go to [#fault].
  <T> Running start(
      Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

  /// Runs work that is not expected to fail; if it does, the user is told by [#fault].
  default <T> Running start(Work<? extends T> work, Consumer<? super T> done) {
    return start(work, done, this::fault);
  }

  /// Runs the action on the window's thread, from any thread; used to show progress.
  void onWindowThread(Runnable action);

  /// Logs a fault of the program once and tells the user; may be called from any thread.
  void fault(Throwable fault);

  /// Something that takes time and ends in a value.
  interface Work<T> {
    T run() throws Exception;
  }

  /// Work under way.
  interface Running {
    /// Interrupts the work and drops its value; does nothing when it is over.
    void cancel();
  }
}
