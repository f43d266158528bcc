package dryrun.bank.exercism;

import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// An exercise as it lies in its folder.
///
/// @param slug the folder's name
/// @param starter the files that the candidate writes, as they are to begin with
/// @param given the other files of the main folder, which stay as they are
/// @param reference empty when the folder has none, as when it was downloaded to solve
/// @param tests with their helpers
public record Exercise(
    String slug,
    String title,
    Item.Difficulty difficulty,
    List<String> tags,
    String prompt,
    Set<Kata.Capability> capabilities,
    Sources starter,
    Sources given,
    Sources reference,
    Sources tests,
    Sources resources) {
  private static final Sources NONE = new Sources(new TreeMap<>());

  public Exercise {
    tags = List.copyOf(tags);
    capabilities = Set.copyOf(capabilities);
  }

  /// The exercise as a kata of a pack, its tests all shown.
  ///
  /// @param pack the id of the pack
  /// @param starterPasses whether it is an exercise in refactoring
  public Kata kata(String pack, boolean starterPasses) {
    Item item =
        new Item(
            new ItemId(pack, slug),
            Item.Kind.KATA,
            Item.Round.CODING,
            title,
            difficulty,
            tags,
            Duration.ofMinutes(parMinutes()));
    return new Kata(
        item,
        "",
        prompt,
        List.of(),
        "",
        "",
        "",
        Optional.empty(),
        capabilities,
        starter,
        given,
        new Kata.Solution("reference", "Reference", reference),
        List.of(),
        List.of(),
        new Kata.Tests(tests, NONE, resources, Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Kata.Imported(ExerciseItems.FROM, starterPasses)));
  }

  int parMinutes() {
    return switch (difficulty) {
      case EASY -> 10;
      case MEDIUM -> 20;
      case HARD -> 35;
    };
  }
}
