package dryrun.app.desktop.kit;

import java.net.URI;
import java.util.function.Consumer;

/// What links in a text lead to.
///
/// @param web opens a web address
/// @param item opens an item by the name after `item:`, such as `sessionization` or `core/cdc`
public record ReadingLinks(Consumer<URI> web, Consumer<String> item) {
  private static final String SCHEME = "item:";

  /// Whether a link's destination is an item.
  static boolean leadsToItem(String destination) {
    return destination.matches(SCHEME + "[a-z0-9-]+(/[a-z0-9-]+)?");
  }

  void open(String destination) {
    item.accept(destination.substring(SCHEME.length()));
  }
}
