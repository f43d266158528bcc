package dryrun.sql.differential;

/// Names that a statement has not used yet.
final class Names {
  private int aliases;
  private int columns;

  String alias() {
    return "t" + ++aliases;
  }

  String column() {
    return "c" + ++columns;
  }
}
