package dryrun.app.story;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.StoryMaterial;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import java.util.List;
import java.util.Optional;

/// A story of a pack that is told as it should be.
///
/// @param id of its item
/// @param title of its item
public record Example(String id, String title, Story story) {

  /// All of the packs, by pack and name; one that cannot be read is left out. Takes time.
  public static List<Example> of(Bank bank) {
    return bank.items().stream()
        .filter(item -> item.kind() == Item.Kind.STORY)
        .flatMap(item -> read(bank, item).stream())
        .toList();
  }

  private static Optional<Example> read(Bank bank, Item item) {
    try {
      return bank.reference(item) instanceof StoryMaterial material
          ? material
              .text("story.md")
              .map(text ->
                  new Example(item.id().toString(), item.title(), new StoryReader().read(text)))
          : Optional.empty();
    } catch (PackException e) {
      return Optional.empty();
    }
  }
}
