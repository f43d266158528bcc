package dryrun.sql;

/// A dataset that cannot be read: one sentence with file, line and column where they are known.
public final class DataException extends Exception {
  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
