package dryrun.app.cli;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.StoryMaterial;
import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateException;
import dryrun.story.TemplateReader;
import java.util.Comparator;
import java.util.List;

/// Finds the templates of stories among the items at hand.
final class StoryTemplates {
  private final PackBank bank;
  private final List<Item> items;

  StoryTemplates(PackBank bank) {
    this.bank = bank;
    items = bank.items().stream().filter(i -> i.kind() == Item.Kind.STORY_TEMPLATE).toList();
  }

  /// The template of that id, long or short.
  ///
  /// @throws UnusableException when there is none
  StoryTemplate named(String id) {
    return items.stream()
        .filter(item -> item.id().name().equals(id) || item.id().toString().equals(id))
        .findFirst()
        .map(this::read)
        .orElseThrow(() -> new UnusableException("There is no template " + id + known()));
  }

  /// The template that a story names, else the one of which it has the most sections.
  ///
  /// @throws UnusableException when it names one that is not there, or has sections of none
  StoryTemplate of(String file, Story story) {
    String id = story.value("template");
    if (!id.isEmpty()) {
      try {
        return named(id);
      } catch (UnusableException e) {
        throw new UnusableException(file + ": " + e.sentence());
      }
    }
    return items.stream()
        .map(this::read)
        .filter(template -> shared(template, story) > 0)
        .max(Comparator.comparingLong(template -> shared(template, story)))
        .orElseThrow(() ->
            new UnusableException(
                file
                    + ": neither front matter nor headings tell its template; say --template"
                    + known()));
  }

  private String known() {
    return ": " + String.join(", ", items.stream().map(i -> i.id().name()).sorted().toList()) + ".";
  }

  private static long shared(StoryTemplate template, Story story) {
    return story.sections().stream()
        .map(Section::name)
        .filter(name -> template.section(name).isPresent())
        .distinct()
        .count();
  }

  private StoryTemplate read(Item item) {
    try {
      return bank.reference(item) instanceof StoryMaterial material
          ? new TemplateReader().read(item.id().name(), material.text("template.json").orElse(""))
          : unreadable(item, "it is no template");
    } catch (PackException | TemplateException e) {
      return unreadable(item, String.valueOf(e.getMessage()));
    }
  }

  private static StoryTemplate unreadable(Item item, String reason) {
    throw new UnusableException(item.id() + " cannot be used: " + reason);
  }
}
