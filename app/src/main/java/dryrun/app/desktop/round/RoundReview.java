package dryrun.app.desktop.round;

import dryrun.bank.WorkedAnswer;
import dryrun.grade.rubric.Evidence;
import dryrun.grade.rubric.EvidenceSearch;
import dryrun.practice.DrillState;
import dryrun.practice.RoundNotes;
import dryrun.practice.RoundRecord;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A round that is over, beside the reference: evidence for each point, and what the user ticks.
final class RoundReview {
  private final String title;
  private final RoundNotes notes;
  private final List<Duration> pars;
  private final Optional<WorkedAnswer> answer;
  private final boolean kept;
  private final Set<String> ticked;

  private RoundReview(
      String title,
      RoundNotes notes,
      List<Duration> pars,
      Optional<WorkedAnswer> answer,
      boolean kept,
      Set<String> ticked) {
    this.title = title;
    this.notes = notes;
    this.pars = List.copyOf(pars);
    this.answer = answer;
    this.kept = kept;
    this.ticked = new TreeSet<>(ticked);
  }

  /// A round that has just ended.
  static RoundReview of(WorkedAnswer answer, DrillState round) {
    return new RoundReview(
        answer.item().title(),
        RoundNotes.of(round),
        answer.stages().stream().map(WorkedAnswer.Stage::time).toList(),
        Optional.of(answer),
        false,
        Set.of());
  }

  /// A round that the journal keeps.
  ///
  /// @param answer as it is now; empty when its pack is gone
  static RoundReview of(RoundRecord.Kept round, Optional<WorkedAnswer> answer) {
    return new RoundReview(
        round.title(), round.notes(), round.pars(), answer, true, round.ticked());
  }

  String title() {
    return title;
  }

  RoundNotes notes() {
    return notes;
  }

  /// The time that each stage should take.
  List<Duration> pars() {
    return pars;
  }

  /// Empty when the pack of a kept round is gone.
  Optional<WorkedAnswer> answer() {
    return answer;
  }

  /// Whether it is in the journal, where nothing is ticked any more.
  boolean isKept() {
    return kept;
  }

  /// What in the notes speaks for a point, the diagram among them.
  List<Evidence> evidence(WorkedAnswer.Point point) {
    Map<String, String> all = new LinkedHashMap<>(notes.notes());
    all.put("Diagram", notes.diagram());
    return EvidenceSearch.find(point, all);
  }

  /// How many of these points nothing in the notes speaks for.
  int notAddressed(List<WorkedAnswer.Point> points) {
    return (int) points.stream().filter(point -> evidence(point).isEmpty()).count();
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
