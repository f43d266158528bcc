package dryrun.app.desktop.drill;

import dryrun.bank.PackException;
import dryrun.grade.Verdict;
import dryrun.practice.Answer;
import dryrun.practice.DrillProblem;
import dryrun.practice.DrillState;
import dryrun.practice.Judge;
import dryrun.practice.ProblemState;
import dryrun.practice.Review;
import dryrun.sql.Cancellation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Judges the answers of a drill one after the other. Waits for files and engines.
final class Grading {
  private final ProblemLoader loader;
  private final Judge judge;

  Grading(ProblemLoader loader, Judge judge) {
    this.loader = loader;
    this.judge = judge;
  }

  /// The review of a drill that has ended.
  ///
  /// @param begin told the number of each problem, from 0, before it is judged
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown
  Review grade(DrillState drill, Instant started, Cancellation cancellation, IntConsumer begin) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < drill.problems().size(); i++) {
      begin.accept(i);
      answers.add(answer(drill, i, cancellation));
    }
    return Review.of(drill, started, answers);
  }

  private Answer answer(DrillState drill, int position, Cancellation cancellation) {
    DrillProblem problem = drill.plan().problems().get(position);
    ProblemState state = drill.problems().get(position);
    Optional<Verdict> verdict = Optional.empty();
    String trouble = "";
    if (!state.answer().isBlank() && state.status() != ProblemState.Status.GIVEN_UP) {
      try {
        verdict = Optional.of(judge.judge(loader.problem(problem), state.answer(), cancellation));
      } catch (PackException e) {
        trouble = String.valueOf(e.getMessage());
      }
    }
    return new Answer(
        position,
        problem,
        state.status(),
        state.text(),
        state.answer(),
        state.split(),
        verdict,
        trouble);
  }
}
