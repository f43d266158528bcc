package dryrun.practice;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A drill before it starts.
///
/// @param limit the time for all problems
public record DrillPlan(UUID session, Rules rules, Duration limit, List<DrillProblem> problems) {
  public DrillPlan {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a drill needs a problem");
    }
  }

  /// The pars together.
  public Duration par() {
    return problems.stream().map(DrillProblem::par).reduce(Duration.ZERO, Duration::plus);
  }
}
