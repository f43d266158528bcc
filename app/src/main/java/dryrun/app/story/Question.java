package dryrun.app.story;

import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Sections;
import dryrun.bank.StoryMaterial;
import dryrun.story.coverage.Prompt;
import java.time.Duration;
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

  /// One that no pack has any more.
  static Question gone(String id, String asked) {
    return new Question(
        item(ItemId.parse(id), asked), "", asked, Sections.NONE, List.of(), List.of());
  }

  private static Item item(ItemId id, String title) {
    return new Item(
        id,
        Item.Kind.BEHAVIOURAL,
        Item.Round.BEHAVIOUR,
        title,
        Item.Difficulty.MEDIUM,
        List.of(),
        Duration.ofMinutes(4));
  }

  /// The same as far as stories are chosen for it.
  public Prompt prompt() {
    return new Prompt(item.id().toString(), item.title(), competencies, templates);
  }
}
