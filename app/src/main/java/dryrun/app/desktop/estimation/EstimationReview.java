package dryrun.app.desktop.estimation;

import dryrun.app.desktop.kit.Messages;
import dryrun.bank.EstimateDrill;
import dryrun.bank.estimate.AmountText;
import dryrun.grade.estimate.EstimateVerdict;
import dryrun.practice.EstimateNotes;
import dryrun.practice.EstimateRecord;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What is said of an estimate that is over.
///
/// @param prompt with the numbers that were drawn
/// @param aloud how to get there in one's head, as Markdown; empty where the template is gone
record EstimationReview(
    String title, Duration par, Duration elapsed, String prompt, List<Line> steps, String aloud) {
  EstimationReview {
    steps = List.copyOf(steps);
  }

  /// A step.
  ///
  /// @param arithmetic the formula in numbers; empty where the template is gone
  /// @param words what is said of it
  record Line(
      String label, String arithmetic, String words, boolean close, String typed, String right) {}

  /// The review of a session, as long as its template is as it was.
  static EstimationReview of(
      EstimateDrill drill, UUID session, Duration elapsed, EstimateVerdict verdict) {
    EstimateDrill.Drawn drawn = EstimateNotes.drawn(drill, session);
    var arithmetic = new Arithmetic(drawn.estimate());
    return new EstimationReview(
        drill.item().title(),
        drill.item().par(),
        elapsed,
        drawn.prompt(),
        verdict.steps().stream()
            .map(step ->
                new Line(
                    step.step().label(),
                    arithmetic.of(step.step()),
                    StepWords.of(step),
                    step.close(),
                    step.typed(),
                    AmountText.of(step.right(), step.step().unit())))
            .toList(),
        drill.explanation());
  }

  /// What the journal alone knows of an estimate, when its template has changed or is gone.
  static EstimationReview of(EstimateRecord.Kept kept, Duration elapsed) {
    return new EstimationReview(
        kept.title(),
        kept.par(),
        elapsed,
        kept.prompt(),
        kept.steps().stream()
            .map(step ->
                new Line(
                    step.label(),
                    "",
                    words(step),
                    step.close(),
                    step.typed(),
                    AmountText.number(step.right()) + " " + step.unit()))
            .toList(),
        "");
  }

  private static String words(EstimateRecord.Step step) {
    if (step.typed().isBlank()) {
      return Messages.text("estimation.empty");
    }
    return Messages.text(
        step.close() ? "estimation.kept.close" : "estimation.kept.off",
        AmountText.number(step.factor()));
  }

  int close() {
    return (int) steps.stream().filter(Line::close).count();
  }
}
