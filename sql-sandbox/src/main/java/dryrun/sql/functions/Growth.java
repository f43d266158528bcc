package dryrun.sql.functions;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.engine.Watch;

/// Caps what functions may make out of small arguments.
final class Growth {
  /// Characters of one text.
  static final int MAX_TEXT = 1_000_000;

  /// Elements of one array, as in Trino.
  static final int MAX_ELEMENTS = 10_000;

  private Growth() {}

  /// Allows a text of that length.
  ///
  /// @throws SqlFailure MEMORY when it is too long
  static void text(long characters) {
    Watch.current().tick();
    if (characters > MAX_TEXT) {
      throw new SqlFailure(
          SqlError.of(
              SqlError.Kind.MEMORY, "A text would be longer than " + MAX_TEXT + " characters"));
    }
  }

  /// Allows an array of that many elements.
  ///
  /// @throws SqlFailure MEMORY when there are too many
  static void elements(long elements) {
    Watch.current().tick();
    if (elements > MAX_ELEMENTS) {
      throw new SqlFailure(
          SqlError.of(
              SqlError.Kind.MEMORY, "An array would have more than " + MAX_ELEMENTS + " elements"));
    }
  }
}
