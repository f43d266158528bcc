package dryrun.app.desktop.round;

import dryrun.app.desktop.session.SessionRun;
import dryrun.bank.Sheet;
import dryrun.bank.WorkedAnswer;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.RoundNotes;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A round under way: what the stages hold, and what was asked.
final class RoundModel {
  private final WorkedAnswer answer;
  private final List<Sheet> phrases;
  private final SessionRun run;

  /// @param phrases sheets whose groups are named like stages
  RoundModel(WorkedAnswer answer, List<Sheet> phrases, SessionRun run) {
    this.answer = answer;
    this.phrases = List.copyOf(phrases);
    this.run = run;
  }

  WorkedAnswer answer() {
    return answer;
  }

  ReadOnlyObjectProperty<DrillState> state() {
    return run.state();
  }

  int stages() {
    return RoundNotes.stages(run.now());
  }

  RoundNotes notes() {
    return RoundNotes.of(run.now());
  }

  /// What one may say in a stage.
  List<Sheet.Line> phrases(int stage) {
    String name = answer.stages().get(stage).name();
    return phrases.stream()
        .flatMap(sheet -> sheet.groups().stream())
        .filter(group -> group.name().equals(name))
        .flatMap(group -> group.lines().stream())
        .toList();
  }

  /// How long a stage has had.
  Duration spent(int stage) {
    return run.now().problems().get(stage).split();
  }

  void open(int stage) {
    if (stage >= 0 && stage < stages()) {
      run.open(stage);
    }
  }

  void typed(int stage, String text) {
    run.typed(stage, text);
  }

  void drawn(String text) {
    run.typed(RoundNotes.diagramPart(run.now()), text);
  }

  /// Asks the interviewer; the answer is in sight from now on.
  void ask(int question) {
    SortedSet<Integer> asked = new TreeSet<>(notes().asked());
    if (asked.add(question)) {
      String numbers = asked.stream().map(String::valueOf).collect(Collectors.joining(" "));
      run.happen(at -> new DrillEvent.Typed(at, RoundNotes.askedPart(run.now()), numbers));
    }
  }

  void finish() {
    run.finish();
  }
}
