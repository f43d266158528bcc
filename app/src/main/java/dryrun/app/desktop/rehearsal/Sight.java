package dryrun.app.desktop.rehearsal;

import dryrun.story.rehearse.RehearsalPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What there is to see of a rehearsal at an instant.
sealed interface Sight {

  /// The question is there, the countdown runs.
  ///
  /// @param left below zero when one thinks longer, because no story is chosen
  /// @param chosen the story to tell
  record Thinking(Duration left, Optional<Script> chosen) implements Sight {}

  /// A section is being told.
  ///
  /// @param number of the section, from 0
  /// @param inSection how long it has been told
  /// @param spoken how long the story has been told
  record Telling(Script script, int number, RehearsalPlan plan, Duration inSection, Duration spoken)
      implements Sight {
    RehearsalPlan.Section section() {
      return plan.sections().get(number);
    }

    /// The seconds against which the bar runs: the longest that the budget allows, else what the
    /// text takes.
    Duration against() {
      var budget = section().budget();
      return budget == null ? section().planned() : Duration.ofSeconds(budget.maxSeconds());
    }

    /// From 0 to 1 and on.
    double share() {
      return (double) inSection.toMillis() / Math.max(1, against().toMillis());
    }
  }

  /// The interviewer asks on.
  ///
  /// @param number of the question, from 0
  record Answering(List<String> questions, int number, Duration answering) implements Sight {}

  /// All is told.
  record Over() implements Sight {}
}
