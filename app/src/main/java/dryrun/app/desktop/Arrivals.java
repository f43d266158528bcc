package dryrun.app.desktop;

import dryrun.app.OneWindow;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.journal.DurableFiles;
import dryrun.journal.Inbox;
import dryrun.journal.Journal;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// What reaches an open window from outside: records that others lay into the inbox of the journal,
/// and a second start, which calls the window to the front.
final class Arrivals {
  private static final Logger LOG = System.getLogger(Arrivals.class.getName());
  private static final long INBOX_MILLIS = 2_000;
  private static final long CALL_MILLIS = 300;

  private final Journal journal;
  private final Inbox inbox;
  private final OneWindow window;
  private final Runnable front;
  private final TaskRunner tasks;

  /// @param front brings the window to the front; called on the window's thread
  Arrivals(Journal journal, OneWindow window, Runnable front, TaskRunner tasks) {
    this.journal = journal;
    inbox = new Inbox(DurableFiles.ofDisk(), journal.folder().inbox());
    this.window = window;
    this.front = front;
    this.tasks = tasks;
  }

  /// Looks every few moments until the scheduler is closed.
  void listen(ScheduledExecutorService scheduler) {
    var _ = scheduler.scheduleWithFixedDelay(this::takeIn, 0, INBOX_MILLIS, TimeUnit.MILLISECONDS);
    var _ =
        scheduler.scheduleWithFixedDelay(this::answerCalls, 0, CALL_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void takeIn() {
    try {
      inbox.takeIn(journal);
    } catch (RuntimeException e) {
      tasks.fault(e);
    }
  }

  /// When the disk refuses, a second start says by itself that the journal is taken.
  private void answerCalls() {
    try {
      window.listen(() -> tasks.onWindowThread(front));
    } catch (UncheckedIOException e) {
      LOG.log(Level.WARNING, "a second start cannot call this window to the front", e);
      throw e;
    }
  }
}
