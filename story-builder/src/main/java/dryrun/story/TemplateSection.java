package dryrun.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section that a template asks for.
///
/// @param name its heading, matched without regard to case
/// @param purpose in one sentence, what the section is for
/// @param prompts questions that help to write it
/// @param budget for how long it may be spoken; null where the template leaves it open
/// @param levels what good looks like
public record TemplateSection(
    String name, String purpose, List<String> prompts, @Nullable Budget budget, Levels levels) {
  public TemplateSection {
    prompts = List.copyOf(prompts);
  }

  /// What a good section shows, one sentence a level; empty where the template does not say.
  ///
  /// @param senior of a senior engineer
  /// @param staff of a staff engineer
  /// @param principal of a principal engineer
  public record Levels(String senior, String staff, String principal) {}
}
