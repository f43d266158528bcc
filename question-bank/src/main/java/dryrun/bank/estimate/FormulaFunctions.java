package dryrun.bank.estimate;

import java.util.Map;

/// What the functions of formulas compute.
final class FormulaFunctions {
  /// Below this share of one, what lies above a whole number is the noise of computing with
  /// doubles.
  private static final double NOISE = 1e-9;

  private FormulaFunctions() {}

  static Quantity compute(Formula.Call call, Map<String, Quantity> names) throws EstimateException {
    Quantity first = call.arguments().getFirst().compute(names);
    Quantity last = call.arguments().getLast().compute(names);
    return switch (call.function()) {
      case CEIL -> ceil(first);
      case MAX -> first.same(last, "compared with").base() > first.base() ? last : first;
      case MIN -> first.same(last, "compared with").base() < first.base() ? last : first;
      case LOG2 -> log2(first);
      case SQRT -> sqrt(first);
    };
  }

  private static Quantity ceil(Quantity of) throws EstimateException {
    if (!of.dimension().isCount()) {
      throw new EstimateException(
          "ceil takes a number of things, not '" + of.dimension() + "': divide by a unit first");
    }
    double below = Math.floor(of.base());
    boolean whole = of.base() - below <= NOISE * Math.max(1, Math.abs(below));
    return new Quantity(whole ? below : below + 1, of.dimension());
  }

  private static Quantity log2(Quantity of) throws EstimateException {
    if (!of.dimension().isPlain()) {
      throw new EstimateException("log2 takes a plain number, not '" + of.dimension() + "'");
    }
    if (of.base() <= 0) {
      throw new EstimateException("log2 takes a number above zero");
    }
    return new Quantity(Math.log(of.base()) / Math.log(2), Dimension.NONE);
  }

  private static Quantity sqrt(Quantity of) throws EstimateException {
    Dimension root =
        of.dimension()
            .root()
            .orElseThrow(
                () -> new EstimateException("there is no square root of '" + of.dimension() + "'"));
    if (of.base() < 0) {
      throw new EstimateException("sqrt takes no number below zero");
    }
    return new Quantity(Math.sqrt(of.base()), root);
  }
}
