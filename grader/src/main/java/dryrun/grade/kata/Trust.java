package dryrun.grade.kata;

/// Whose work some Java is.
public enum Trust {
  /// The user's own, typed here or named as such. What it reaches for is remarked on, and run.
  OWN,

  /// Somebody else's. What it reaches for outside what a kata needs is forbidden, and not run.
  UNTRUSTED
}
