package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import java.util.List;
import java.util.Locale;

/// Items as documents and rows.
final class ItemEntries {
  private ItemEntries() {}

  static Exit print(List<Item> items, EntryPrinter printer) {
    items.forEach(item -> printer.document(document(item)));
    printer.grid(grid(items));
    return Exit.DONE;
  }

  static Grid grid(List<Item> items) {
    return Grid.of(
        List.of("item", "kind", "difficulty", "par", "title", "tags"),
        items.stream()
            .map(item ->
                List.of(
                    item.id().toString(),
                    item.kind().word(),
                    word(item.difficulty()),
                    item.par().toMinutes() + " min",
                    item.title(),
                    String.join(" ", item.tags())))
            .toList());
  }

  static ObjectNode document(Item item) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("item", item.id().toString());
    node.put("kind", item.kind().word());
    node.put("title", item.title());
    node.put("difficulty", word(item.difficulty()));
    node.put("parSeconds", item.par().toSeconds());
    item.tags().forEach(node.putArray("tags")::add);
    return node;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
