package dryrun.sql.same;

/// Thrown for plans of which nothing is claimed.
final class NotComparable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotComparable(String what) {
    super(what);
  }
}
