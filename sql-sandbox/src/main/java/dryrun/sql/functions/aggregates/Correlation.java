package dryrun.sql.functions.aggregates;

import org.jspecify.annotations.Nullable;

/// Pearson's coefficient of correlation of pairs.
public final class Correlation {

  /// Sums over the pairs, taken around their first so that large values keep their digits.
  public static final class Sums {
    private long count;
    private double firstX;
    private double firstY;
    private double x;
    private double y;
    private double xx;
    private double yy;
    private double xy;
  }

  public Sums init() {
    return new Sums();
  }

  public Sums add(Sums sums, double y, double x) {
    if (sums.count == 0) {
      sums.firstX = x;
      sums.firstY = y;
    }
    double dx = x - sums.firstX;
    double dy = y - sums.firstY;
    sums.count++;
    sums.x += dx;
    sums.y += dy;
    sums.xx += dx * dx;
    sums.yy += dy * dy;
    sums.xy += dx * dy;
    return sums;
  }

  /// NULL where one side does not vary.
  public @Nullable Double result(Sums sums) {
    double n = sums.count;
    double variances = (n * sums.xx - sums.x * sums.x) * (n * sums.yy - sums.y * sums.y);
    return n < 2 || variances <= 0 ? null : (n * sums.xy - sums.x * sums.y) / Math.sqrt(variances);
  }
}
