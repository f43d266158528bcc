package dryrun.app.desktop.estimation;

import dryrun.app.desktop.session.SessionRun;
import dryrun.bank.EstimateDrill;
import dryrun.bank.estimate.AmountReader;
import dryrun.bank.estimate.EstimateException;
import dryrun.practice.DrillState;
import dryrun.practice.EstimateNotes;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// An estimate under way.
final class EstimationModel {
  private final EstimateDrill drill;
  private final EstimateDrill.Drawn drawn;
  private final SessionRun run;

  EstimationModel(EstimateDrill drill, SessionRun run) {
    this.drill = drill;
    this.drawn = EstimateNotes.drawn(drill, run.now().plan());
    this.run = run;
  }

  EstimateDrill drill() {
    return drill;
  }

  /// The sentence with the numbers that were drawn.
  String prompt() {
    return drawn.prompt();
  }

  ReadOnlyObjectProperty<DrillState> state() {
    return run.state();
  }

  /// What was typed for a step.
  String text(int step) {
    return run.now().problems().get(step).text();
  }

  void open(int step) {
    if (step != run.now().current()) {
      run.open(step);
    }
  }

  void typed(int step, String text) {
    run.typed(step, text);
  }

  /// Why what is typed for a step cannot be read; empty when it can, or when nothing is typed.
  Optional<String> mistake(int step, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      AmountReader.readWithUnit(text, drill.steps().get(step).step().unit());
      return Optional.empty();
    } catch (EstimateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  void finish() {
    run.finish();
  }
}
