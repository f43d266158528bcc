package dryrun.sql.functions;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.engine.Watch;
import dryrun.sql.engine.Weight;

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
    watch(characters >= Weight.LARGE_TEXT);
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
    watch(elements >= Weight.LARGE_ARRAY);
    if (elements > MAX_ELEMENTS) {
      throw new SqlFailure(
          SqlError.of(
              SqlError.Kind.MEMORY, "An array would have more than " + MAX_ELEMENTS + " elements"));
    }
  }

  private static void watch(boolean large) {
    Watch watch = Watch.current();
    watch.tick();
    if (large) {
      watch.madeLarge();
    }
  }
}
