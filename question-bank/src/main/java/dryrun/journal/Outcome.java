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
  /// Nothing was written.
  EMPTY
}
