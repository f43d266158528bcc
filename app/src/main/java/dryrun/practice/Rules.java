package dryrun.practice;

/// What is allowed while the clock runs.
public enum Rules {
  /// Plain text and nothing else: no run before the end.
  INTERVIEW,
  /// Plain text, and runs against the visible sample as often as one likes.
  PRACTICE
}
