package dryrun.story;

/// For how long a section, or a whole story, may be spoken.
///
/// @param minSeconds spoken seconds below which something is likely missing
/// @param maxSeconds spoken seconds above which the listener tires
public record Budget(int minSeconds, int maxSeconds) {
  public Budget {
    if (minSeconds < 0 || maxSeconds < Math.max(1, minSeconds)) {
      throw new IllegalArgumentException("not a budget: " + minSeconds + " to " + maxSeconds);
    }
  }

  /// Whether that is more than a tenth above the maximum.
  public boolean isOver(double seconds) {
    return seconds > maxSeconds * 1.1;
  }

  /// Whether that is less than half of the minimum.
  public boolean isUnder(double seconds) {
    return seconds < minSeconds * 0.5;
  }
}
