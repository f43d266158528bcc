package dryrun.sql;

import java.time.Duration;

/// The limits of one run over one dataset.
///
/// @param time from start to last row
/// @param rows how many rows are kept
/// @param bytes what the run may hold at once, as the engines estimate it
public record Limits(Duration time, int rows, long bytes) {
  /// 10 seconds, 10,000 rows, 512 MiB.
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), 10_000, 512L << 20);

  public Limits {
    if (time.isNegative() || time.isZero() || rows < 1 || bytes < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: " + time + ", " + rows + " rows, " + bytes + " bytes");
    }
  }
}
