package dryrun.journal;

/// How an attempt ended.
public enum Outcome {
  PASS,
  WRONG,
  ERROR,
  TIMEOUT,
  MEMORY,
  FORBIDDEN,
  /// The judges disagreed; never counts against the user.
  UNDECIDED,
  GIVEN_UP,
  /// Practised, and judged by nobody: a round, a rehearsal, a card. It never counts in figures.
  PRACTISED,
  /// Nothing was written.
  EMPTY
}
