package dryrun.app.desktop.round;

import dryrun.app.desktop.drill.DrillSession;
import dryrun.bank.Sheet;
import dryrun.bank.WorkedAnswer;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.RoundNotes;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A round under way: what the stages hold, and what was asked.
final class RoundModel {
  private final WorkedAnswer answer;
  private final List<Sheet> phrases;
  private final DrillSession session;
  private final Consumer<DrillState> over;
  private boolean ended;

  /// @param phrases sheets whose groups are named like stages
  /// @param over called once when the round has ended
  RoundModel(
      WorkedAnswer answer, List<Sheet> phrases, DrillSession session, Consumer<DrillState> over) {
    this.answer = answer;
    this.phrases = List.copyOf(phrases);
    this.session = session;
    this.over = over;
  }

  WorkedAnswer answer() {
    return answer;
  }

  ReadOnlyObjectProperty<DrillState> state() {
    return session.state();
  }

  int stages() {
    return RoundNotes.stages(session.now());
  }

  RoundNotes notes() {
    return RoundNotes.of(session.now());
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
    return session.now().problems().get(stage).split();
  }

  void open(int stage) {
    if (stage >= 0 && stage < stages()) {
      session.happen(at -> new DrillEvent.Opened(at, stage));
    }
  }

  void typed(int stage, String text) {
    session.typed(stage, text);
  }

  void drawn(String text) {
    session.typed(RoundNotes.diagramPart(session.now()), text);
  }

  /// Asks the interviewer; the answer is in sight from now on.
  void ask(int question) {
    SortedSet<Integer> asked = new TreeSet<>(notes().asked());
    if (asked.add(question)) {
      String numbers = asked.stream().map(String::valueOf).collect(Collectors.joining(" "));
      session.happen(at -> new DrillEvent.Typed(at, RoundNotes.askedPart(session.now()), numbers));
    }
  }

  void finish() {
    session.happen(DrillEvent.Finished::new);
    tick();
  }

  /// Lets time go by; ends the round when its time is over.
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

  /// Writes everything down and leaves the round as it is, to be gone on with.
  void leave() {
    if (!ended) {
      ended = true;
      session.close();
    }
  }
}
