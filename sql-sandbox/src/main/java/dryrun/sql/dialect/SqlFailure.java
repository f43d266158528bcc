package dryrun.sql.dialect;

import dryrun.sql.SqlError;
import java.util.Optional;

/// Carries a [SqlError] up to the place that makes an outcome of it.
public class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SqlError error;

  public SqlFailure(SqlError error) {
    super(error.message());
    this.error = error;
  }

  public SqlFailure(SqlError error, Throwable cause) {
    super(error.message(), cause);
    this.error = error;
  }

  /// A failure at a known place.
  public SqlFailure(SqlError.Kind kind, String message, SqlError.Position position) {
    this(new SqlError(kind, message, Optional.of(position)));
  }

  /// What to tell the user.
  public SqlError error() {
    return error;
  }
}
