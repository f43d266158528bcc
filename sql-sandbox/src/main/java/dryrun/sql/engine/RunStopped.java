package dryrun.sql.engine;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;

/// A run that reached its time or memory limit.
public final class RunStopped extends SqlFailure {
  private static final long serialVersionUID = 1L;

  RunStopped(SqlError.Kind kind, String message) {
    super(SqlError.of(kind, message));
  }
}
