package dryrun.sql.columns;

import dryrun.sql.engine.Watch;

/// What operators need to know of the run that they work for.
public interface Run {
  Watch watch();

  /// Tells that a place of the plan holds so many bytes at once.
  ///
  /// @throws dryrun.sql.engine.RunStopped when all places hold more than the limits allow
  void holds(int place, long bytes);
}
