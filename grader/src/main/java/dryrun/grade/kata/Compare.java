package dryrun.grade.kata;

/// How a result is compared with the expected one. Whole numbers are compared by value whatever
/// their types, fractions within a relative tolerance of 1e-9.
public enum Compare {
  /// Lists in their order.
  EXACT,

  /// The outermost list in any order, each element as often as expected.
  UNORDERED
}
