package dryrun.story;

import java.time.Duration;

/// How fast somebody speaks.
///
/// @param wordsPerMinute words a minute, at least 1
public record Pace(int wordsPerMinute) {
  /// 130 words a minute: a calm answer, slower than reading aloud (150 to 160).
  public static final Pace CALM = new Pace(130);

  public Pace {
    if (wordsPerMinute < 1) {
      throw new IllegalArgumentException("a pace is at least one word a minute: " + wordsPerMinute);
    }
  }

  /// How long that many words take to say, to the millisecond.
  public Duration timeFor(int words) {
    return Duration.ofMillis(Math.round(words * 60_000.0 / wordsPerMinute));
  }
}
