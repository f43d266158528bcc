package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TaskRunner.Running;
import dryrun.practice.Answer;
import dryrun.sql.Cancellation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Studies the answers of a review one after the other while it is already being read: the one in
/// view first, then the others, each once.
final class Studies {
  private final List<Answer> answers;
  private final ReviewLoader loader;
  private final TaskRunner tasks;
  private final Map<Integer, Study> known = new HashMap<>();
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(Optional.empty(), false));
  private int inView;
  private Runnable stop = () -> {};

  /// What there is to show of the answer in view.
  ///
  /// @param study empty until it is known, and when it was stopped before
  /// @param working whether it will be known
  record Shown(Optional<Study> study, boolean working) {}

  Studies(List<Answer> answers, ReviewLoader loader, TaskRunner tasks) {
    this.answers = List.copyOf(answers);
    this.loader = loader;
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Turns to the answer with this number, from 0.
  void turnTo(int answer) {
    inView = answer;
    stop.run();
    Optional<Study> before = Optional.ofNullable(known.get(answer));
    shown.set(new Shown(before, before.isEmpty()));
    goOn();
  }

  /// Studies nothing more until another answer comes into view.
  void stop() {
    stop.run();
    shown.set(new Shown(shown.get().study(), false));
  }

  private void goOn() {
    IntStream.concat(IntStream.of(inView), IntStream.range(0, answers.size()))
        .filter(answer -> !known.containsKey(answer))
        .findFirst()
        .ifPresent(this::study);
  }

  private void study(int answer) {
    var cancellation = new Cancellation();
    Running running =
        tasks.start(
            () -> loader.study(answers.get(answer), cancellation),
            study -> studied(answer, study),
            failure -> {
              if (!cancellation.isCancelled()) {
                studied(answer, Study.NOTHING);
                tasks.fault(failure);
              }
            });
    // With a runner that is done at once, the next study is under way by now.
    if (!known.containsKey(answer)) {
      stop =
          () -> {
            cancellation.cancel();
            running.cancel();
          };
    }
  }

  private void studied(int answer, Study study) {
    known.put(answer, study);
    if (answer == inView) {
      shown.set(new Shown(Optional.of(study), false));
    }
    goOn();
  }
}
