package dryrun.app.desktop.round;

import dryrun.bank.WorkedAnswer;
import dryrun.grade.rubric.Evidence;
import dryrun.grade.rubric.EvidenceSearch;
import dryrun.practice.DrillState;
import dryrun.practice.RoundNotes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A round that is over, beside the reference: evidence for each point, and what the user ticks.
final class RoundReview {
  private final WorkedAnswer answer;
  private final DrillState round;
  private final Instant started;
  private final RoundNotes notes;
  private final Set<String> ticked = new TreeSet<>();

  RoundReview(WorkedAnswer answer, DrillState round, Instant started) {
    this.answer = answer;
    this.round = round;
    this.started = started;
    this.notes = RoundNotes.of(round);
  }

  WorkedAnswer answer() {
    return answer;
  }

  DrillState round() {
    return round;
  }

  Instant started() {
    return started;
  }

  RoundNotes notes() {
    return notes;
  }

  /// What in the notes speaks for a point, the diagram among them.
  List<Evidence> evidence(WorkedAnswer.Point point) {
    Map<String, String> all = new LinkedHashMap<>(notes.notes());
    all.put("Diagram", notes.diagram());
    return EvidenceSearch.find(point, all);
  }

  /// The points for which nothing in the notes speaks.
  List<WorkedAnswer.Point> notAddressed() {
    return answer.rubric().stream().filter(point -> evidence(point).isEmpty()).toList();
  }

  void tick(WorkedAnswer.Point point, boolean made) {
    if (made) {
      ticked.add(point.id());
    } else {
      ticked.remove(point.id());
    }
  }

  /// The ids of the points that the user ticked.
  Set<String> ticked() {
    return Set.copyOf(ticked);
  }
}
