package dryrun.sql.engine;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;

/// The statement may be right, but this engine cannot run it; [#error] is what to tell the user
/// when no other engine can either.
public final class UnsupportedByEngine extends SqlFailure {
  private static final long serialVersionUID = 1L;

  public UnsupportedByEngine(SqlError error) {
    super(error);
  }

  public UnsupportedByEngine(SqlError error, Throwable cause) {
    super(error, cause);
  }
}
