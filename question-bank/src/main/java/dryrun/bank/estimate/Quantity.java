package dryrun.bank.estimate;

/// An amount of something.
///
/// @param base in base units: bytes, seconds, US dollars, things
public record Quantity(double base, Dimension dimension) {

  /// The sum.
  ///
  /// @throws EstimateException when they are of different dimensions
  public Quantity plus(Quantity other) throws EstimateException {
    return new Quantity(base + same(other, "added to").base, dimension);
  }

  /// The difference.
  ///
  /// @throws EstimateException when they are of different dimensions
  public Quantity minus(Quantity other) throws EstimateException {
    return new Quantity(base - same(other, "taken from or by").base, dimension);
  }

  public Quantity times(Quantity other) {
    return new Quantity(base * other.base, dimension.times(other.dimension));
  }

  /// The ratio.
  ///
  /// @throws EstimateException when the other is zero
  public Quantity over(Quantity other) throws EstimateException {
    if (other.base == 0) {
      throw new EstimateException("it divides by zero");
    }
    return new Quantity(base / other.base, dimension.over(other.dimension));
  }

  /// The other, when it is of the same dimension.
  Quantity same(Quantity other, String done) throws EstimateException {
    if (!dimension.equals(other.dimension)) {
      throw new EstimateException(
          "'" + dimension + "' cannot be " + done + " '" + other.dimension + "'");
    }
    return other;
  }
}
