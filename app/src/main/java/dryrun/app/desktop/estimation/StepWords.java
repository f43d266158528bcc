package dryrun.app.desktop.estimation;

import dryrun.app.desktop.kit.Messages;
import dryrun.bank.estimate.AmountText;
import dryrun.grade.estimate.EstimateVerdict.JudgedStep;
import dryrun.grade.estimate.StepVerdict;

/// What the review says of a step.
final class StepWords {
  private StepWords() {}

  /// One or two sentences.
  static String of(JudgedStep step) {
    return switch (step.verdict()) {
      case StepVerdict.Close close ->
          Math.abs(close.ratio() - 1) < 0.005
              ? Messages.text("estimation.exact")
              : Messages.text(
                  close.ratio() > 1 ? "estimation.close.above" : "estimation.close.below",
                  times(close.ratio()),
                  AmountText.number(step.factor()));
      case StepVerdict.Off off -> off(step, off);
      case StepVerdict.Unreadable(String sentence) -> sentence;
      case StepVerdict.Empty _ -> Messages.text("estimation.empty");
    };
  }

  private static String off(JudgedStep step, StepVerdict.Off off) {
    String far =
        off.typed() <= 0
            ? Messages.text("estimation.off.sign")
            : Messages.text(
                off.ratio() > 1 ? "estimation.off.above" : "estimation.off.below",
                times(off.ratio()),
                AmountText.number(step.factor()));
    if (off.follows()) {
      return far + " " + Messages.text("estimation.follows");
    }
    return off.input()
        .map(input -> far + " " + Messages.text("estimation.input", input))
        .or(() -> off.slip().map(slip -> far + " " + Messages.name(slip)))
        .orElse(far);
  }

  private static String times(double ratio) {
    double times = ratio < 1 ? 1 / ratio : ratio;
    return AmountText.number(times < 10 ? Math.round(times * 100) / 100.0 : times);
  }
}
