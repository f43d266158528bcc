package dryrun.bank.search;

import dryrun.bank.Bank;
import java.util.List;

/// Finds items by words and filters.
@FunctionalInterface
public interface Finder {

  /// The hits, the best first; titles before tags, tags before texts. Without words all items that
  /// pass the filters are found, in the order of the packs and without a piece of their texts.
  List<Hit> find(SearchQuery asked);

  /// Searches a bank that has no index: without typos and without snippets.
  static Finder plain(Bank bank) {
    return asked ->
        (asked.words().isBlank() ? bank.items() : bank.search(asked.words()))
            .stream()
                .filter(asked::admits)
                .limit(asked.limit())
                .map(item -> new Hit(item, Snippet.plain(item.title()), Snippet.NONE))
                .toList();
  }
}
