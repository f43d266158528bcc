package dryrun.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// An open pack. Its items are read when they are asked for; the heads are then kept.
public final class Pack implements AutoCloseable {
  private final Head head;
  private final PackFiles files;
  private final List<String> itemNames;
  private final ItemReader reader;
  private final AutoCloseable closer;
  private final Map<String, Item> items = new ConcurrentHashMap<>();
  private final Set<String> soundDatasets = ConcurrentHashMap.newKeySet();

  Pack(
      Head head, PackFiles files, List<String> itemNames, ItemReader reader, AutoCloseable closer) {
    this.head = head;
    this.files = files;
    this.itemNames = List.copyOf(itemNames);
    this.reader = reader;
    this.closer = closer;
  }

  /// What `pack.json` says.
  ///
  /// @param language of the texts, as in BCP 47
  public record Head(
      String id, String title, String version, String description, String language) {}

  public Head head() {
    return head;
  }

  /// The folder names of all items, in order, readable or not.
  public List<String> itemNames() {
    return itemNames;
  }

  /// The data folder of that name under `datasets`.
  ///
  /// @throws PackException when a file of it is too large or leads out of the pack
  public Optional<Path> dataset(String name) throws PackException {
    String folder = "datasets/" + name;
    if (!files.exists(folder + "/schema.sql") && !files.exists(folder + "/dataset.json")) {
      return Optional.empty();
    }
    if (!soundDatasets.contains(name)) {
      for (String path : files.below(folder)) {
        files.bytes(path, PackFiles.DATA_BYTES);
      }
      soundDatasets.add(name);
    }
    return Optional.of(files.resolve(folder));
  }

  /// The head of an item by its folder's name.
  ///
  /// @throws PackException when its `item.json` cannot be read
  Item item(String name) throws PackException {
    Item item = items.get(name);
    if (item == null) {
      item = reader.head(this, files, name);
      items.put(name, item);
    }
    return item;
  }

  /// The prompt of an item, for the search; empty when it has none.
  String prompt(String name) throws PackException {
    String path = "items/" + name + "/prompt.md";
    return files.exists(path) ? files.text(path) : "";
  }

  /// What one reads of an item without being given the answer to a problem; see [ReadingText].
  String readingText(Item item) throws PackException {
    return new ReadingText(files).of(item);
  }

  /// Changes whenever a text that is searched has changed.
  String edition() {
    return new ReadingText(files).edition(head, itemNames);
  }

  SqlProblem sqlProblem(Item item) throws PackException {
    return reader.sqlProblem(this, files, item);
  }

  Kata kata(Item item) throws PackException {
    return reader.kata(this, files, item);
  }

  Reference reference(Item item) throws PackException {
    return reader.reference(this, files, item);
  }

  /// Closes the zip, if it is one; paths of its cases and datasets end with it.
  @Override
  public void close() {
    try {
      closer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
