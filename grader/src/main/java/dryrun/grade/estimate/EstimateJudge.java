package dryrun.grade.estimate;

import dryrun.bank.EstimateDrill;
import dryrun.bank.estimate.AmountReader;
import dryrun.bank.estimate.Estimate;
import dryrun.bank.estimate.EstimateException;
import dryrun.bank.estimate.Quantity;
import dryrun.grade.estimate.EstimateVerdict.JudgedStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges what was typed for the steps of a drawn estimate. A step that is wrong only because one
/// before it is says so: the mistake is there, not here.
public final class EstimateJudge {
  private final EstimateDrill drill;
  private final Estimate estimate;

  /// @param estimate drawn from the drill
  public EstimateJudge(EstimateDrill drill, Estimate estimate) {
    this.drill = drill;
    this.estimate = estimate;
  }

  /// Judges each step.
  ///
  /// @param typed for each step, in order; blank where nothing was typed
  public EstimateVerdict judge(List<String> typed) {
    Map<String, Quantity> own = new HashMap<>();
    estimate.inputs().forEach(input -> own.put(input.id(), input.unit().of(input.value())));
    List<JudgedStep> judged = new ArrayList<>();
    List<Estimate.Outcome> right = estimate.compute();
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i) instanceof Estimate.Computed(Estimate.Step step, double value)) {
        double factor = drill.steps().get(i).factor();
        StepVerdict verdict = verdict(step, value, factor, typed.get(i), own);
        own.put(step.id(), step.unit().of(value(verdict).orElse(value)));
        judged.add(new JudgedStep(step, value, factor, typed.get(i), verdict));
      }
    }
    return new EstimateVerdict(judged);
  }

  private StepVerdict verdict(
      Estimate.Step step, double right, double factor, String typed, Map<String, Quantity> own) {
    if (typed.isBlank()) {
      return new StepVerdict.Empty();
    }
    try {
      double value = AmountReader.readWithUnit(typed, step.unit());
      double ratio = value / right;
      return within(ratio, factor)
          ? new StepVerdict.Close(value, ratio)
          : new StepVerdict.Off(
              value, ratio, follows(step, value, factor, own), Slip.of(ratio), input(ratio));
    } catch (EstimateException e) {
      return new StepVerdict.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static boolean within(double ratio, double factor) {
    return ratio >= 1 / factor && ratio <= factor;
  }

  /// Whether the formula gives the figure when it is fed with what was typed before.
  private static boolean follows(
      Estimate.Step step, double value, double factor, Map<String, Quantity> own) {
    try {
      double expected = step.unit().in(step.formula().compute(own));
      return within(value / expected, factor);
    } catch (EstimateException e) {
      return false;
    }
  }

  private Optional<String> input(double ratio) {
    double times = ratio < 1 ? 1 / ratio : ratio;
    return estimate.inputs().stream()
        .filter(input -> input.value() > 1 && Slip.near(times, input.value()))
        .map(Estimate.Input::label)
        .findFirst();
  }

  private static Optional<Double> value(StepVerdict verdict) {
    return switch (verdict) {
      case StepVerdict.Close close -> Optional.of(close.typed());
      case StepVerdict.Off off -> Optional.of(off.typed());
      case StepVerdict.Unreadable _, StepVerdict.Empty _ -> Optional.empty();
    };
  }
}
