package dryrun.app.story;

import dryrun.bank.Item;
import dryrun.bank.Sections;
import dryrun.bank.StoryMaterial;
import dryrun.story.coverage.Prompt;
import java.util.List;

/// A behavioural question of a pack.
///
/// @param hash its content
/// @param ask as the interviewer says it, in Markdown
/// @param probes what it probes, common failings, what a strong answer shows
/// @param competencies what it asks for
/// @param templates in which it is told best
public record Question(
    Item item,
    String hash,
    String ask,
    Sections probes,
    List<String> competencies,
    List<String> templates) {
  public Question {
    competencies = List.copyOf(competencies);
    templates = List.copyOf(templates);
  }

  static Question of(StoryMaterial material) {
    return new Question(
        material.item(),
        material.hash(),
        material.text("prompt.md").orElse("").strip(),
        Sections.read(material.text("probes.md").orElse("")),
        material.competencies(),
        material.templates());
  }

  /// The same as far as stories are chosen for it.
  public Prompt prompt() {
    return new Prompt(item.id().toString(), item.title(), competencies, templates);
  }
}
