package dryrun.bank.search;

import dryrun.bank.Item;
import dryrun.bank.ItemId;
import java.util.Optional;
import java.util.Set;

/// What is looked for: items that have all words and pass all filters.
///
/// @param words as typed; without any, all items that pass the filters are found
/// @param kinds those wanted; none means all
/// @param among the only items wanted, such as those that were failed; empty means all
/// @param limit the most hits, at least 1
public record SearchQuery(
    String words,
    Set<Item.Kind> kinds,
    Optional<Item.Round> round,
    Optional<Item.Difficulty> difficulty,
    Optional<String> tag,
    Optional<Set<ItemId>> among,
    int limit) {
  public SearchQuery {
    kinds = Set.copyOf(kinds);
    among = among.map(Set::copyOf);
    if (limit < 1) {
      throw new IllegalArgumentException("at least one hit must be wanted, not " + limit);
    }
  }

  /// Words without filters.
  public static SearchQuery of(String words, int limit) {
    return new SearchQuery(
        words,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        limit);
  }

  /// The same, of these kinds only.
  public SearchQuery ofKinds(Set<Item.Kind> wanted) {
    return new SearchQuery(words, wanted, round, difficulty, tag, among, limit);
  }

  /// The same, for this round only.
  public SearchQuery inRound(Item.Round wanted) {
    return new SearchQuery(words, kinds, Optional.of(wanted), difficulty, tag, among, limit);
  }

  /// The same, of this difficulty only.
  public SearchQuery ofDifficulty(Item.Difficulty wanted) {
    return new SearchQuery(words, kinds, round, Optional.of(wanted), tag, among, limit);
  }

  /// The same, with this tag only.
  public SearchQuery tagged(String wanted) {
    return new SearchQuery(words, kinds, round, difficulty, Optional.of(wanted), among, limit);
  }

  /// The same, among these items only.
  public SearchQuery among(Set<ItemId> wanted) {
    return new SearchQuery(words, kinds, round, difficulty, tag, Optional.of(wanted), limit);
  }

  /// Whether an item passes the filters; its words are not looked at.
  boolean admits(Item item) {
    return (kinds.isEmpty() || kinds.contains(item.kind()))
        && round.map(wanted -> wanted == item.round()).orElse(true)
        && difficulty.map(wanted -> wanted == item.difficulty()).orElse(true)
        && tag.map(wanted -> item.tags().contains(wanted)).orElse(true)
        && among.map(wanted -> wanted.contains(item.id())).orElse(true);
  }
}
