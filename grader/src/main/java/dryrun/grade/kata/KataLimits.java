package dryrun.grade.kata;

import java.time.Duration;

/// The limits of one run of one answer. How much memory and how many threads it has is a matter of
/// the runner, whose processes stand ready before an answer is there.
///
/// @param test in which the thread of one test may compute, or from its start to its end where
///   answers may start threads; the size test has a limit of its own
/// @param all from start to end of all tests
/// @param output bytes that the answer may print in all
public record KataLimits(Duration test, Duration all, int output) {
  /// 3 seconds for a test, a minute for all, 8 MiB of output.
  public static final KataLimits DEFAULT =
      new KataLimits(Duration.ofSeconds(3), Duration.ofMinutes(1), 8 << 20);

  public KataLimits {
    if (!test.isPositive() || !all.isPositive() || output < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: " + test + ", " + all + ", " + output + " bytes");
    }
  }
}
