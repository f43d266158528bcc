package dryrun.bank.search;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.Reference;
import dryrun.bank.SqlProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The items of several packs, searched through an index. Until the first [#refresh] is over the
/// packs are searched without it: more slowly, without typos and without snippets.
public final class IndexedBank implements Bank, Finder, AutoCloseable {
  private final PackBank packs;
  private final Words words = new Words();
  private final IndexFolder folder;
  private volatile Optional<SearchIndex> index = Optional.empty();

  /// @param folder where the index is kept between starts; need not exist
  public IndexedBank(PackBank packs, Path folder) {
    this.packs = packs;
    this.folder = new IndexFolder(folder, words);
  }

  /// Takes the index from disk, and makes it anew when it is of other packs than these. It takes
  /// seconds where there are thousands of items; meanwhile the one before is searched.
  public void refresh() {
    String edition = packs.edition();
    Optional<SearchIndex> kept = index.or(folder::load);
    index = kept;
    if (kept.filter(before -> before.edition().equals(edition)).isEmpty()) {
      SearchIndex made = make(edition);
      index = Optional.of(made);
      folder.keep(made);
    }
  }

  private SearchIndex make(String edition) {
    try (var builder = new IndexBuilder(words)) {
      for (Item item : packs.items()) {
        builder.add(item, text(item));
      }
      return new SearchIndex(builder.finish(edition), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An item whose texts cannot be read is found by its title; opening it says why.
  private String text(Item item) {
    try {
      return packs.readingText(item);
    } catch (PackException e) {
      return "";
    }
  }

  @Override
  public List<Hit> find(SearchQuery asked) {
    Optional<SearchIndex> now = index;
    try {
      return now.isPresent() && !asked.words().isBlank()
          ? now.get().hits(asked)
          : Finder.plain(packs).find(asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Item> search(String asked) {
    Optional<SearchIndex> now = index;
    try {
      return now.isPresent()
          ? now.get().items(SearchQuery.of(asked, Integer.MAX_VALUE))
          : packs.search(asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Item> items() {
    return packs.items();
  }

  @Override
  public List<Unreadable> unreadable() {
    return packs.unreadable();
  }

  @Override
  public Item find(String name) throws PackException {
    return packs.find(name);
  }

  @Override
  public SqlProblem sqlProblem(Item item) throws PackException {
    return packs.sqlProblem(item);
  }

  @Override
  public Kata kata(Item item) throws PackException {
    return packs.kata(item);
  }

  @Override
  public Reference reference(Item item) throws PackException {
    return packs.reference(item);
  }

  @Override
  public void close() {
    packs.close();
  }
}
