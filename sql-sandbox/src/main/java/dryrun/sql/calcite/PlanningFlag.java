package dryrun.sql.calcite;

import dryrun.sql.engine.Watch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.calcite.util.CancelFlag;

/// Lets the planner ask the watch where it asks whether it was cancelled.
final class PlanningFlag extends CancelFlag {
  private final Watch watch;

  PlanningFlag(Watch watch) {
    super(new AtomicBoolean());
    this.watch = watch;
  }

  @Override
  public boolean isCancelRequested() {
    watch.check();
    return false;
  }
}
