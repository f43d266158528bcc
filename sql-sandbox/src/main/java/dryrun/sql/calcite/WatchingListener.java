package dryrun.sql.calcite;

import dryrun.sql.engine.Watch;
import org.apache.calcite.plan.RelOptListener;

/// Asks the watch at every rule that a planner tries.
final class WatchingListener implements RelOptListener {
  private final Watch watch;

  WatchingListener(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void ruleAttempted(RuleAttemptedEvent event) {
    watch.check();
  }

  @Override
  public void relEquivalenceFound(RelEquivalenceEvent event) {}

  @Override
  public void ruleProductionSucceeded(RuleProductionEvent event) {}

  @Override
  public void relDiscarded(RelDiscardedEvent event) {}

  @Override
  public void relChosen(RelChosenEvent event) {}
}
