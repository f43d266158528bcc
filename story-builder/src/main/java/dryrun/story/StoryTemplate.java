package dryrun.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The shape of a story: its sections in order, each with its purpose and its time.
///
/// @param id as a story file names it, such as `spsil`
/// @param title for people
/// @param whole for how long the whole may be spoken; null where only sections have a budget
/// @param sections in the order in which they are told
/// @param checks what is looked for where
public record StoryTemplate(
    String id,
    String title,
    @Nullable Budget whole,
    List<TemplateSection> sections,
    TemplateChecks checks) {
  public StoryTemplate {
    sections = List.copyOf(sections);
  }

  /// The section of that name without regard to case.
  public Optional<TemplateSection> section(String name) {
    return sections.stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
  }
}
