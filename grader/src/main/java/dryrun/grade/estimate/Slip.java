package dryrun.grade.estimate;

import java.util.Optional;
import java.util.stream.Stream;

/// A mistake that changes a figure by a factor one can tell.
public enum Slip {
  /// A zero too many or too few.
  ZERO(10),
  /// Two zeros, as a percentage that is not divided.
  HUNDRED(100),
  /// Thousands for millions, GB for TB.
  PREFIX(1e3),
  /// Thousands for billions, GB for PB.
  TWO_PREFIXES(1e6),
  /// Bits for bytes.
  BITS(8),
  /// Seconds for minutes, or minutes for hours.
  SIXTY(60),
  /// Seconds for hours.
  HOUR(3_600),
  /// Seconds for days.
  DAY(86_400),
  /// Hours for days.
  HOURS_OF_DAY(24);

  private static final double NEAR = 0.06;

  private final double factor;

  Slip(double factor) {
    this.factor = factor;
  }

  /// The slip that explains a figure so many times the right one, upwards or downwards, within 6%.
  static Optional<Slip> of(double ratio) {
    double times = ratio < 1 ? 1 / ratio : ratio;
    return Stream.of(values()).filter(slip -> near(times, slip.factor)).findFirst();
  }

  static boolean near(double one, double other) {
    return Math.abs(Math.log(one / other)) < NEAR;
  }
}
