package dryrun.practice;

import dryrun.grade.Verdict;
import java.time.Duration;
import java.util.Optional;

/// One answer of a drill as the review shows it.
///
/// @param position place in the drill, from 0
/// @param text what the user wrote last, to the character
/// @param answer what was judged
/// @param status how the problem was closed
/// @param split time spent on it
/// @param verdict empty when there was nothing to judge, or the problem could not be judged
/// @param trouble why it could not be judged; empty when it was
public record Answer(
    int position,
    DrillProblem problem,
    ProblemState.Status status,
    String text,
    String answer,
    Duration split,
    Optional<Verdict> verdict,
    String trouble) {

  /// Whether nothing was written.
  public boolean blank() {
    return answer.isBlank();
  }

  /// Time spent beyond par; negative below it.
  public Duration overPar() {
    return split.minus(problem.par());
  }
}
