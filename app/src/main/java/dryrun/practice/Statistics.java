package dryrun.practice;

import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What a set of answers says about speed and accuracy. The caller leaves out voided sessions.
///
/// @param judged answers that count: all but the undecided and what nobody judges
/// @param passed answers that passed
/// @param passedPar the pars of those that passed and whose time is known
/// @param passedTime the time they took
public record Statistics(int judged, int passed, Duration passedPar, Duration passedTime) {
  private static final Set<Outcome> UNJUDGED = EnumSet.of(Outcome.UNDECIDED, Outcome.PRACTISED);

  /// The figures of these attempts; attempts whose detail cannot be read count for accuracy only.
  public static Statistics of(Collection<Attempt> attempts) {
    int judged = 0;
    int passed = 0;
    Duration par = Duration.ZERO;
    Duration time = Duration.ZERO;
    for (Attempt attempt : attempts) {
      judged += UNJUDGED.contains(attempt.outcome()) ? 0 : 1;
      if (attempt.outcome() == Outcome.PASS) {
        passed++;
        Optional<Answer> answer = Attempts.answer(attempt);
        if (answer.isPresent() && attempt.elapsed().isPositive()) {
          par = par.plus(answer.get().problem().par());
          time = time.plus(attempt.elapsed());
        }
      }
    }
    return new Statistics(judged, passed, par, time);
  }

  /// The figures of several sets together.
  public static Statistics sum(List<Statistics> parts) {
    Statistics sum = new Statistics(0, 0, Duration.ZERO, Duration.ZERO);
    for (Statistics part : parts) {
      sum =
          new Statistics(
              sum.judged + part.judged,
              sum.passed + part.passed,
              sum.passedPar.plus(part.passedPar),
              sum.passedTime.plus(part.passedTime));
    }
    return sum;
  }

  /// The share (0 to 1) of answers that passed; empty when none counts.
  public OptionalDouble accuracy() {
    return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) passed / judged);
  }

  /// Par over time of the answers that passed: 1 is at par, 2 twice as fast. Answers that did not
  /// pass have no speed worth knowing.
  public OptionalDouble velocity() {
    return passedTime.isZero()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) passedPar.toMillis() / passedTime.toMillis());
  }
}
