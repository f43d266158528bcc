package dryrun.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/// An open pack. Its items are read when they are asked for; the heads are then kept, and where
/// there is a place for it, for the next start too.
public final class Pack implements AutoCloseable {
  private final Head head;
  private final PackFiles files;
  private final List<String> itemNames;
  private final Set<String> known;
  private final ItemReader reader;
  private final AutoCloseable closer;
  private final Optional<KeptHeads> shelf;
  private final Map<String, KeptHeads.Kept> items = new ConcurrentHashMap<>();
  private boolean recalled;
  private final Set<String> soundDatasets = ConcurrentHashMap.newKeySet();

  Pack(
      Head head,
      PackFiles files,
      List<String> itemNames,
      ItemReader reader,
      Optional<KeptHeads> shelf,
      AutoCloseable closer) {
    this.head = head;
    this.files = files;
    this.itemNames = List.copyOf(itemNames);
    this.known = Set.copyOf(itemNames);
    this.reader = reader;
    this.shelf = shelf;
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

  /// Whether there is an item of that name, readable or not.
  boolean has(String name) {
    return known.contains(name);
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
    KeptHeads.Kept head = items.get(name);
    if (head == null) {
      head = read(name);
      items.put(name, head);
    }
    return head.item();
  }

  /// The state is taken first: a change while the file is read is then seen at the next start.
  private KeptHeads.Kept read(String name) throws PackException {
    PackFiles.State state = files.state(file(name));
    boolean settled = shelf.map(kept -> kept.isSettled(state)).orElse(false);
    return new KeptHeads.Kept(state.word(), reader.head(this, files, name), settled);
  }

  private static String file(String name) {
    return "items/" + name + "/item.json";
  }

  /// The heads of all items, in order. Those that were kept are taken where their files have not
  /// changed since; the others are read.
  ///
  /// @param refused told of each item that cannot be read
  synchronized List<Item> items(BiConsumer<String, PackException> refused) {
    Map<String, KeptHeads.Kept> before = recalled ? Map.of() : recall();
    List<Item> all = new ArrayList<>();
    for (String name : itemNames) {
      try {
        all.add(item(name));
      } catch (PackException e) {
        refused.accept(name, e);
      }
    }
    if (!recalled) {
      recalled = true;
      shelf
          .filter(kept -> !before.equals(items))
          .ifPresent(kept -> kept.keep(head.id(), files.place(), items));
    }
    return all;
  }

  private Map<String, KeptHeads.Kept> recall() {
    Map<String, KeptHeads.Kept> before =
        shelf.map(kept -> kept.load(head.id(), files.place())).orElse(Map.of());
    before.forEach((name, kept) -> {
      if (known.contains(name) && kept.state().equals(files.state(file(name)).word())) {
        items.putIfAbsent(name, kept);
      }
    });
    return before;
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
