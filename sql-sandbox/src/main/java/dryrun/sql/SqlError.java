package dryrun.sql;

import java.util.Optional;

/// Why a statement gave no rows: one sentence, and the place in the text as typed where it is
/// known.
public record SqlError(Kind kind, String message, Optional<Position> position) {

  /// A place in the text; line and column count from 1.
  public record Position(int line, int column) {}

  /// What went wrong.
  public enum Kind {
    /// The text does not parse.
    SYNTAX,
    /// A name, a type or a function does not fit.
    SEMANTIC,
    /// The data does not fit, such as a division by zero.
    RUNTIME,
    /// The time limit was reached.
    TIMEOUT,
    /// The memory limit was reached.
    MEMORY,
    /// The statement is of a kind that is not run here.
    FORBIDDEN,
    /// The dataset cannot be read.
    INPUT,
    /// The process that ran the statement ended: that says nothing of the statement.
    LOST
  }

  /// An error without a known place.
  public static SqlError of(Kind kind, String message) {
    return new SqlError(kind, message, Optional.empty());
  }
}
