package dryrun.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds items by the beginnings of words. A hit in the title or the name weighs more than one in
/// the tags, and that more than one in the prompt. The words are gathered at the first search.
final class ItemSearch {
  private static final int IN_TITLE = 9;
  private static final int IN_TAGS = 3;
  private static final int IN_PROMPT = 1;

  private final List<Pack> packs;
  private @Nullable List<Entry> entries;

  ItemSearch(List<Pack> packs) {
    this.packs = packs;
  }

  List<Item> search(String query) {
    Set<String> wanted = words(query);
    record Hit(Item item, int score) {}
    return entries().stream()
        .map(entry -> new Hit(entry.item, entry.score(wanted)))
        .filter(hit -> hit.score >= 0)
        .sorted(Comparator.comparingInt(Hit::score).reversed())
        .map(Hit::item)
        .toList();
  }

  private synchronized List<Entry> entries() {
    if (entries == null) {
      List<Entry> read = new ArrayList<>();
      for (Pack pack : packs) {
        for (String name : pack.itemNames()) {
          entry(pack, name).ifPresent(read::add);
        }
      }
      entries = read;
    }
    return entries;
  }

  /// Empty for an item that cannot be read: it is listed elsewhere, with the reason.
  private static Optional<Entry> entry(Pack pack, String name) {
    try {
      Item item = pack.item(name);
      return Optional.of(
          new Entry(
              item,
              words(item.title() + " " + name),
              words(String.join(" ", item.tags())),
              words(pack.prompt(name))));
    } catch (PackException e) {
      return Optional.empty();
    }
  }

  private record Entry(Item item, Set<String> title, Set<String> tags, Set<String> prompt) {
    /// The sum over all words, or -1 when one of them is nowhere.
    int score(Set<String> wanted) {
      int sum = 0;
      for (String word : wanted) {
        int score =
            (begins(title, word) ? IN_TITLE : 0)
                + (begins(tags, word) ? IN_TAGS : 0)
                + (begins(prompt, word) ? IN_PROMPT : 0);
        if (score == 0) {
          return -1;
        }
        sum += score;
      }
      return sum;
    }
  }

  private static boolean begins(Set<String> words, String start) {
    return words.stream().anyMatch(word -> word.startsWith(start));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
