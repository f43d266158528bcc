package dryrun.story.check;

/// How much a finding matters.
public enum Severity {
  /// It would sink the answer.
  ERROR,
  /// A careful listener would ask about it.
  WARNING,
  /// The answer stands, and would be better without it.
  HINT
}
