package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.search.Finder;
import dryrun.bank.search.Hit;
import dryrun.practice.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The items of some kinds that pass the filters, found through the index; the best first while
/// there are words. Before the first [#load] it asks nobody, so that a start waits for no items.
public final class Listing {
  private final Bank bank;
  private final Finder finder;
  private final Supplier<Standing> standings;
  private final TaskRunner tasks;
  private final Filters filters;
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObservableList<String> unreadable = FXCollections.observableArrayList();
  private Optional<Shelf> shelf = Optional.empty();
  private TaskRunner.Running search = () -> {};

  /// @param finder searches the same items as the bank holds
  /// @param kinds all that the list may hold
  /// @param standings asked off the window's thread
  public Listing(
      Bank bank,
      Finder finder,
      List<Item.Kind> kinds,
      Supplier<Standing> standings,
      TaskRunner tasks) {
    this.bank = bank;
    this.finder = finder;
    this.standings = standings;
    this.tasks = tasks;
    this.filters = new Filters(kinds);
    filters.onChange(this::search);
  }

  /// Reads bank and journal anew.
  public void load() {
    if (hits.isEmpty()) {
      state.set(new RoomState.Working(Messages.text("bank.working")));
    }
    shelf = Optional.empty();
    search();
  }

  /// What there is to be found, as of the last load.
  private record Shelf(
      List<Item> items, List<String> tags, List<String> refused, Standing standing) {}

  private record Found(Shelf among, List<Hit> hits) {}

  private void search() {
    search.cancel();
    Filters.Asked asked = filters.asked();
    Optional<Shelf> known = shelf;
    search =
        tasks.start(
            () -> find(asked, known.orElseGet(this::read)),
            this::show,
            e ->
                state.set(
                    new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")))));
  }

  private Found find(Filters.Asked asked, Shelf among) {
    return new Found(among, finder.find(asked.among(among.items(), among.standing())));
  }

  private Shelf read() {
    List<Item> all =
        bank.items().stream().filter(item -> filters.kinds().contains(item.kind())).toList();
    List<String> allTags =
        all.stream().flatMap(item -> item.tags().stream()).distinct().sorted().toList();
    List<String> refused =
        bank.unreadable().stream()
            .flatMap(item -> item.findings().stream().map(f -> item.name() + ": " + f.message()))
            .toList();
    return new Shelf(all, allTags, refused, standings.get());
  }

  private void show(Found found) {
    shelf = Optional.of(found.among());
    hits.setAll(found.hits());
    if (!tags.equals(found.among().tags())) {
      tags.setAll(found.among().tags());
    }
    unreadable.setAll(found.among().refused());
    state.set(hits.isEmpty() ? new RoomState.Empty() : new RoomState.Full());
  }

  public Filters filters() {
    return filters;
  }

  /// What was found; without words by pack and name.
  public ObservableList<Hit> hits() {
    return hits;
  }

  /// The items that were found.
  public List<Item> items() {
    return hits.stream().map(Hit::item).toList();
  }

  /// The tags of all items, found or not.
  public ObservableList<String> tags() {
    return tags;
  }

  /// One sentence for each item that cannot be read.
  public ObservableList<String> unreadable() {
    return unreadable;
  }

  public ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  /// How far the user is with each item, as of the last [#load].
  public Standing standing() {
    return shelf.map(Shelf::standing).orElse(Standing.NONE);
  }
}
