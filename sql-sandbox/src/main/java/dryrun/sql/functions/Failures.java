package dryrun.sql.functions;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;

/// What functions throw when their arguments make no sense.
final class Failures {
  private Failures() {}

  static SqlFailure runtime(String message) {
    return new SqlFailure(SqlError.of(SqlError.Kind.RUNTIME, message));
  }
}
