package dryrun.grade.estimate;

import java.util.Optional;

/// What is said of one step of an estimate. Values are in the unit of the step.
public sealed interface StepVerdict {

  /// Within the factor.
  ///
  /// @param ratio typed over right
  record Close(double typed, double ratio) implements StepVerdict {}

  /// Beyond the factor.
  ///
  /// @param ratio typed over right
  /// @param follows whether it is right for the figures that were typed for the steps before
  /// @param slip what it most likely comes from
  /// @param input the label of an input by which it seems to have been multiplied once too often or
  ///   too little
  record Off(
      double typed, double ratio, boolean follows, Optional<Slip> slip, Optional<String> input)
      implements StepVerdict {}

  /// It cannot be read.
  ///
  /// @param sentence why, for the user
  record Unreadable(String sentence) implements StepVerdict {}

  /// Nothing was typed.
  record Empty() implements StepVerdict {}
}
