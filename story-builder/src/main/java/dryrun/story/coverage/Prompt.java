package dryrun.story.coverage;

import java.util.List;

/// A question about the candidate's past, as far as stories are chosen for it.
///
/// @param id as a story's front matter names it, such as `core/own-failure`
/// @param title in a few words
/// @param competencies what it asks for, the most important first
/// @param templates in which it is told best; any where there are none
public record Prompt(String id, String title, List<String> competencies, List<String> templates) {
  public Prompt {
    competencies = List.copyOf(competencies);
    templates = List.copyOf(templates);
  }

  /// Whether a name in front matter, long or short, is this prompt's.
  boolean isCalled(String name) {
    return name.equals(id) || name.equals(id.substring(id.indexOf('/') + 1));
  }
}
