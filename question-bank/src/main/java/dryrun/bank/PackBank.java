package dryrun.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The items of several packs.
public final class PackBank implements Bank, AutoCloseable {
  private final List<Pack> packs;
  private final List<Unreadable> refused;
  private final ItemSearch search;

  private PackBank(List<Pack> packs, List<Unreadable> refused) {
    this.packs = List.copyOf(packs);
    this.refused = List.copyOf(refused);
    this.search = new ItemSearch(this.packs);
  }

  /// Opens the pack that comes with the program, then those at the paths given. A pack that is
  /// refused, or whose id is taken by one before it, costs the others nothing.
  ///
  /// @throws PackException when the built-in pack is not sound
  public static PackBank open(PackOpener opener, List<Path> installed) throws PackException {
    return open(opener, new ArrayList<>(List.of(opener.openBuiltIn())), installed);
  }

  /// Opens packs alone, without the one that comes with the program.
  public static PackBank openOnly(PackOpener opener, List<Path> paths) {
    return open(opener, new ArrayList<>(), paths);
  }

  private static PackBank open(PackOpener opener, List<Pack> packs, List<Path> paths) {
    List<Unreadable> refused = new ArrayList<>();
    for (Path path : paths) {
      try {
        Pack pack = opener.open(path);
        if (packs.stream().anyMatch(p -> p.head().id().equals(pack.head().id()))) {
          pack.close();
          throw new PackException(
              "pack.json", "a pack with the id '" + pack.head().id() + "' is there already");
        }
        packs.add(pack);
      } catch (PackException e) {
        refused.add(new Unreadable(path.toString(), e.findings()));
      }
    }
    return new PackBank(packs, refused);
  }

  /// The open packs: the built-in one first, the others in the order given.
  public List<Pack> packs() {
    return packs;
  }

  @Override
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    readAll(items, new ArrayList<>());
    return items;
  }

  @Override
  public List<Unreadable> unreadable() {
    List<Unreadable> all = new ArrayList<>(refused);
    readAll(new ArrayList<>(), all);
    return all;
  }

  private void readAll(List<Item> items, List<Unreadable> unreadable) {
    for (Pack pack : packs) {
      items.addAll(
          pack.items((name, e) ->
              unreadable.add(new Unreadable(pack.head().id() + "/" + name, e.findings()))));
    }
  }

  @Override
  public Item find(String name) throws PackException {
    List<Pack> holders = new ArrayList<>();
    for (Pack pack : packs) {
      boolean longForm = name.startsWith(pack.head().id() + "/");
      if (pack.has(longForm ? shortName(name) : name)) {
        holders.add(pack);
      }
    }
    if (holders.size() > 1) {
      throw new PackException(name, "several packs have an item of that name: " + join(holders));
    }
    if (holders.isEmpty()) {
      throw new PackException(name, "there is no item of that name" + suggestion(name));
    }
    return holders.getFirst().item(shortName(name));
  }

  @Override
  public List<Item> search(String words) {
    return search.search(words);
  }

  @Override
  public SqlProblem sqlProblem(Item item) throws PackException {
    return pack(item.id().pack()).orElseThrow(notThere(item)).sqlProblem(item);
  }

  @Override
  public Kata kata(Item item) throws PackException {
    return pack(item.id().pack()).orElseThrow(notThere(item)).kata(item);
  }

  @Override
  public Reference reference(Item item) throws PackException {
    return pack(item.id().pack()).orElseThrow(notThere(item)).reference(item);
  }

  /// What one reads of an item as Markdown: the prompt of a problem, never its answer; all of what
  /// is there to be read.
  ///
  /// @throws PackException when a file of the item is malformed
  public String readingText(Item item) throws PackException {
    return pack(item.id().pack()).orElseThrow(notThere(item)).readingText(item);
  }

  /// A word that changes whenever a pack comes, goes, or has other texts; made without reading
  /// them.
  public String edition() {
    SortedMap<String, String> editions = new TreeMap<>();
    packs.forEach(pack -> editions.put(pack.head().id(), pack.edition()));
    return ItemFiles.hash(editions);
  }

  /// The pack of that id.
  public Optional<Pack> pack(String id) {
    return packs.stream().filter(p -> p.head().id().equals(id)).findFirst();
  }

  @Override
  public void close() {
    packs.forEach(Pack::close);
  }

  private static Supplier<PackException> notThere(Item item) {
    return () -> new PackException(item.id().toString(), "there is no pack of that name");
  }

  private static String shortName(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  private static String join(List<Pack> holders) {
    return String.join(", ", holders.stream().map(p -> p.head().id()).toList());
  }

  private String suggestion(String name) {
    List<String> all = new ArrayList<>();
    for (Pack pack : packs) {
      pack.itemNames().forEach(item -> all.add(pack.head().id() + "/" + item));
    }
    List<String> near = NearNames.of(name, all);
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }
}
