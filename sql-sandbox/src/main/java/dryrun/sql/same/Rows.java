package dryrun.sql.same;

/// A source of rows that is looked at as a whole: a table, groups, an outer join, a union. Two
/// sources with the same text hold the same rows, but are two: so each is equal to itself only.
final class Rows {
  private final String text;

  Rows(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
