package dryrun.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A scheduler whose time passes when the test says so.
final class ManualScheduler extends ScheduledThreadPoolExecutor {
  private final List<Runnable> due = new ArrayList<>();

  ManualScheduler() {
    super(0);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    due.add(command);
    return super.schedule(() -> {}, 1, TimeUnit.DAYS);
  }

  /// Runs what is waiting; what that schedules waits for the next call.
  void runDue() {
    List<Runnable> now = List.copyOf(due);
    due.clear();
    now.forEach(Runnable::run);
  }
}
