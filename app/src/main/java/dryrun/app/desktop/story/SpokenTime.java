package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.story.Budget;
import dryrun.story.StoryTemplate;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How spoken time is written beside its budget.
final class SpokenTime {
  private SpokenTime() {}

  /// As short as it can be: `11 s`, `1:12`.
  static String of(Duration spoken) {
    return of(Math.round(spoken.toMillis() / 1000.0));
  }

  private static String of(long seconds) {
    return seconds < 60 ? seconds + " s" : "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /// `5-15 s`, `1:00-1:30`; empty without a budget.
  static String of(@Nullable Budget budget) {
    if (budget == null) {
      return "";
    }
    return budget.maxSeconds() < 60
        ? budget.minSeconds() + "–" + of(budget.maxSeconds())
        : clock(budget.minSeconds()) + "–" + clock(budget.maxSeconds());
  }

  private static String clock(int seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /// For how long a whole story may be spoken: what the template says, else what its sections may
  /// take together; empty where a section is left open.
  static Optional<Budget> whole(StoryTemplate template) {
    if (template.whole() != null) {
      return Optional.of(template.whole());
    }
    var budgets =
        template.sections().stream()
            .map(section -> section.budget())
            .filter(Objects::nonNull)
            .toList();
    return budgets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Budget(
                budgets.stream().mapToInt(Budget::minSeconds).sum(),
                budgets.stream().mapToInt(Budget::maxSeconds).sum()));
  }

  /// `1:52 of 1:30–2:00`, or the time alone where nothing is asked.
  static String against(Duration spoken, Optional<Budget> budget) {
    return budget
        .map(asked -> Messages.text("stories.time", of(spoken), of(asked)))
        .orElseGet(() -> of(spoken));
  }
}
