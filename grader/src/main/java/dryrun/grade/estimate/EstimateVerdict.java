package dryrun.grade.estimate;

import dryrun.bank.estimate.Estimate;
import java.util.List;

/// What is said of an estimate, step by step.
public record EstimateVerdict(List<JudgedStep> steps) {
  public EstimateVerdict {
    steps = List.copyOf(steps);
  }

  /// A step with what was typed for it.
  ///
  /// @param right the value in the unit of the step
  /// @param factor up to which an answer may be too large or too small
  public record JudgedStep(
      Estimate.Step step, double right, double factor, String typed, StepVerdict verdict) {

    /// Whether it is within the factor.
    public boolean close() {
      return verdict instanceof StepVerdict.Close;
    }
  }

  /// How many steps are within their factor.
  public int close() {
    return (int) steps.stream().filter(JudgedStep::close).count();
  }

  /// Whether all are.
  public boolean pass() {
    return close() == steps.size();
  }

  /// Whether nothing was typed at all.
  public boolean blank() {
    return steps.stream().allMatch(step -> step.verdict() instanceof StepVerdict.Empty);
  }
}
