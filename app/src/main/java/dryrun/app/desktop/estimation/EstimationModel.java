package dryrun.app.desktop.estimation;

import dryrun.app.desktop.drill.DrillSession;
import dryrun.bank.EstimateDrill;
import dryrun.bank.estimate.AmountReader;
import dryrun.bank.estimate.EstimateException;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.EstimateNotes;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/// An estimate under way.
final class EstimationModel {
  private final EstimateDrill drill;
  private final EstimateDrill.Drawn drawn;
  private final DrillSession session;
  private final Consumer<DrillState> over;
  private boolean ended;

  /// @param over called once when the estimate has ended
  EstimationModel(EstimateDrill drill, DrillSession session, Consumer<DrillState> over) {
    this.drill = drill;
    this.drawn = EstimateNotes.drawn(drill, session.now().plan());
    this.session = session;
    this.over = over;
  }

  EstimateDrill drill() {
    return drill;
  }

  /// The sentence with the numbers that were drawn.
  String prompt() {
    return drawn.prompt();
  }

  ReadOnlyObjectProperty<DrillState> state() {
    return session.state();
  }

  /// What was typed for a step.
  String text(int step) {
    return session.now().problems().get(step).text();
  }

  void open(int step) {
    if (step != session.now().current()) {
      session.happen(at -> new DrillEvent.Opened(at, step));
    }
  }

  void typed(int step, String text) {
    session.typed(step, text);
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
    session.happen(DrillEvent.Finished::new);
    tick();
  }

  /// Lets time go by; ends the estimate when its time is over.
  void tick() {
    if (ended) {
      return;
    }
    session.tick();
    if (session.now().ended()) {
      ended = true;
      session.close();
      over.accept(session.now());
    }
  }

  /// Writes everything down and leaves the estimate as it is, to be gone on with.
  void leave() {
    if (!ended) {
      ended = true;
      session.close();
    }
  }
}
