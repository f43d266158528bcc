package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.session.DrillSession;
import dryrun.app.desktop.session.SessionRun;
import dryrun.journal.Saved;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Rules;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What the running drill shows and what the user can do in it.
final class DrillViewModel {
  private final SessionRun session;
  private final List<PreparedProblem> problems;
  private final Trial trial;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<String>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Tried>> tried =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty running = new SimpleBooleanProperty();
  private final BooleanProperty tablesShown = new SimpleBooleanProperty(true);
  private Optional<Cancellation> run = Optional.empty();

  /// @param ended called once, when the drill is over
  DrillViewModel(
      DrillSession session,
      List<PreparedProblem> problems,
      ReadOnlyObjectProperty<Saved> saved,
      Trial trial,
      TaskRunner tasks,
      Consumer<DrillState> ended) {
    this.session =
        new SessionRun(
            session,
            state -> {
              closeRun();
              ended.accept(state);
            });
    this.problems = List.copyOf(problems);
    this.trial = trial;
    this.tasks = tasks;
    this.session.state().subscribe(this::changed);
    saved.subscribe(now -> {
      if (now instanceof Saved.Failed(String reason)) {
        notice.set(Optional.of(reason));
      }
    });
  }

  ReadOnlyObjectProperty<DrillState> state() {
    return session.state();
  }

  /// What is practised, as the bar above says it.
  String kindOfDrill() {
    return switch (problems.getFirst()) {
      case PreparedProblem.Sql _ -> Messages.text("drill.name");
      case PreparedProblem.OfKata _ -> Messages.text("drill.name.kata");
    };
  }

  DrillState now() {
    return session.now();
  }

  List<PreparedProblem> problems() {
    return problems;
  }

  /// One sentence above the editor, such as that the last minute has begun.
  ReadOnlyObjectProperty<Optional<String>> notice() {
    return notice.getReadOnlyProperty();
  }

  /// What came of the last run on what the candidate is shown.
  ReadOnlyObjectProperty<Optional<Tried>> tried() {
    return tried.getReadOnlyProperty();
  }

  BooleanProperty running() {
    return running;
  }

  BooleanProperty tablesShown() {
    return tablesShown;
  }

  /// Whether answers may be run before the end.
  boolean mayRun() {
    return now().plan().rules() == Rules.PRACTICE;
  }

  /// Share of par that the problem in view has taken; above 1 it is over.
  double parShare() {
    int at = now().current();
    return (double) now().problems().get(at).split().toMillis()
        / now().plan().problems().get(at).par().toMillis();
  }

  void typed(int problem, String text) {
    session.typed(problem, text);
  }

  void tick() {
    session.tick();
  }

  /// Goes to a problem, from 0; a number beyond the last does nothing.
  void open(int problem) {
    if (problem < problems.size()) {
      session.open(problem);
    }
  }

  void next() {
    open(now().next());
  }

  void previous() {
    open(now().previous());
  }

  void submit() {
    int problem = now().current();
    session.happen(at -> new DrillEvent.Submitted(at, problem));
  }

  void giveUp() {
    int problem = now().current();
    session.happen(at -> new DrillEvent.GaveUp(at, problem));
  }

  /// Takes the last submission back, while that is possible.
  void undo() {
    session.tick();
    OptionalInt problem = now().undoable();
    if (problem.isPresent()) {
      session.happen(at -> new DrillEvent.Undone(at, problem.getAsInt()));
    }
  }

  void finish() {
    session.finish();
  }

  /// Writes down what was typed before the window closes.
  void close() {
    session.leave();
  }

  /// Runs the text in view on what the candidate is shown, where the rules allow it.
  void tryOut() {
    session.tick();
    if (!mayRun() || session.isOver()) {
      return;
    }
    PreparedProblem at = problems.get(now().current());
    String typed = now().problems().get(now().current()).text();
    String text = typed.isBlank() ? at.starter() : typed;
    if (text.isBlank()) {
      return;
    }
    stopRun();
    var stop = new Cancellation();
    run = Optional.of(stop);
    running.set(true);
    var _ =
        tasks.start(
            () -> trial.of(at, text, stop),
            outcome -> {
              running.set(false);
              tried.set(Optional.of(outcome));
            },
            failure -> {
              running.set(false);
              if (!stop.isCancelled()) {
                tasks.fault(failure);
              }
            });
  }

  /// Puts the result of the last run away.
  void closeRun() {
    stopRun();
    tried.set(Optional.empty());
  }

  private void stopRun() {
    run.ifPresent(Cancellation::cancel);
    run = Optional.empty();
  }

  private void changed(DrillState before, DrillState after) {
    if (before.current() != after.current()) {
      closeRun();
    }
    if (after.lastMinute() && !before.lastMinute() && !after.ended()) {
      notice.set(Optional.of(Messages.text("drill.last-minute")));
    }
  }

  /// Seconds in which the last submission can still be taken back; empty when it stands.
  Optional<Integer> undoSeconds() {
    OptionalInt problem = now().undoable();
    if (problem.isEmpty()) {
      return Optional.empty();
    }
    Duration since =
        now().clock().elapsed().minus(now().problems().get(problem.getAsInt()).closedAt());
    return Optional.of((int) Math.ceil(DrillState.UNDO.minus(since).toMillis() / 1000.0));
  }
}
