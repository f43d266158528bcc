package dryrun.story;

/// How much of a story is told.
public enum Length {
  /// About 30 seconds: the sentences in which something is bold; where nothing is, the first
  /// sentence of each section.
  SHORT(30),
  /// About two minutes, what budgets are for: all but what stands between `[[` and `]]`.
  USUAL(120),
  /// About five minutes: everything.
  LONG(300);

  private final int seconds;

  Length(int seconds) {
    this.seconds = seconds;
  }

  /// The spoken seconds it aims at.
  public int seconds() {
    return seconds;
  }
}
