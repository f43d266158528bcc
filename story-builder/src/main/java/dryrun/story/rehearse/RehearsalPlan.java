package dryrun.story.rehearse;

import dryrun.story.Budget;
import dryrun.story.check.StoryReport;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be told in a rehearsal.
///
/// @param prompt the question as the interviewer asks it
/// @param think how long one may think before speaking
/// @param sections in the order in which they are told, at least one
public record RehearsalPlan(String prompt, Duration think, List<Section> sections) {
  public RehearsalPlan {
    sections = List.copyOf(sections);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a rehearsal needs a section to tell");
    }
  }

  /// A section to be told.
  ///
  /// @param name of the section
  /// @param planned how long its text takes at the speaker's pace
  /// @param budget how long it may take; null where the template leaves it open
  public record Section(String name, Duration planned, @Nullable Budget budget) {}

  /// The plan for a checked story: its sections that have words.
  public static RehearsalPlan of(String prompt, Duration think, StoryReport report) {
    return new RehearsalPlan(
        prompt,
        think,
        report.sections().stream()
            .filter(timing -> timing.words() > 0)
            .map(timing -> new Section(timing.name(), timing.spoken(), timing.budget()))
            .toList());
  }
}
