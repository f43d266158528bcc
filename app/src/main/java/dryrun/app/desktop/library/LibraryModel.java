package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the library shows: the items that pass the filters, the one that is open, and the way that
/// led to it.
public final class LibraryModel {
  /// What the library holds.
  static final List<Item.Kind> KINDS =
      Stream.of(Item.Kind.values()).filter(kind -> !kind.isProblem()).toList();

  private final Bank bank;
  private final TaskRunner tasks;
  private final Deck deck;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Item.Kind>> kind =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Item.Round>> round =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> tag = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyObjectWrapper<RoomState> reading =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyObjectWrapper<Optional<Reference>> reference =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty canGoBack = new SimpleBooleanProperty();
  private final BooleanProperty canGoForward = new SimpleBooleanProperty();
  private final ObservableList<Item> items = FXCollections.observableArrayList();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final List<Item> visited = new ArrayList<>();
  private int at = -1;
  private TaskRunner.Running search = () -> {};
  private TaskRunner.Running opening = () -> {};

  public LibraryModel(Bank bank, Marks marks, TaskRunner tasks) {
    this.bank = bank;
    this.tasks = tasks;
    this.deck = new Deck(bank, marks, tasks);
    words.subscribe(this::refresh);
    kind.subscribe(this::refresh);
    round.subscribe(this::refresh);
    tag.subscribe(this::refresh);
  }

  /// Reads the bank anew.
  public void load() {
    if (items.isEmpty()) {
      state.set(new RoomState.Working(Messages.text("library.working")));
    }
    refresh();
  }

  private record Found(List<Item> items, List<String> tags) {}

  private void refresh() {
    search.cancel();
    String asked = words.get();
    search =
        tasks.start(
            () -> find(asked),
            found -> {
              items.setAll(found.items().stream().filter(this::passes).toList());
              if (!tags.equals(found.tags())) {
                tags.setAll(found.tags());
              }
              state.set(items.isEmpty() ? new RoomState.Empty() : new RoomState.Full());
            },
            e -> state.set(failed(e)));
  }

  private Found find(String asked) {
    List<Item> all = asked.isBlank() ? bank.items() : bank.search(asked);
    List<Item> read = all.stream().filter(item -> !item.kind().isProblem()).toList();
    return new Found(
        read, read.stream().flatMap(item -> item.tags().stream()).distinct().sorted().toList());
  }

  private boolean passes(Item item) {
    return kind.get().map(wanted -> wanted == item.kind()).orElse(true)
        && round.get().map(wanted -> wanted == item.round()).orElse(true)
        && tag.get().map(wanted -> item.tags().contains(wanted)).orElse(true);
  }

  /// Takes all filters away.
  void clear() {
    kind.set(Optional.empty());
    round.set(Optional.empty());
    tag.set(Optional.empty());
    words.set("");
  }

  /// Opens an item, and forgets what one had gone back from.
  public void open(Item item) {
    if (at >= 0 && visited.get(at).equals(item)) {
      return;
    }
    visited.subList(at + 1, visited.size()).clear();
    visited.add(item);
    go(visited.size() - 1);
  }

  /// Opens the item that a link names: long, or short for one of the same pack as the open one.
  void follow(String name) {
    String pack = reference.get().map(open -> open.item().id().pack()).orElse("core");
    try {
      open(bank.find(name.contains("/") ? name : pack + "/" + name));
    } catch (PackException e) {
      reading.set(failed(e));
    }
  }

  void back() {
    if (at > 0) {
      go(at - 1);
    }
  }

  void forward() {
    if (at + 1 < visited.size()) {
      go(at + 1);
    }
  }

  private void go(int index) {
    at = index;
    canGoBack.set(at > 0);
    canGoForward.set(at + 1 < visited.size());
    Item item = visited.get(at);
    opening.cancel();
    reading.set(new RoomState.Working(Messages.text("bank.reading", item.title())));
    opening =
        tasks.start(
            () -> bank.reference(item),
            read -> {
              reference.set(Optional.of(read));
              reading.set(new RoomState.Full());
            },
            e -> reading.set(failed(e)));
  }

  private static RoomState failed(Exception e) {
    return new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")));
  }

  /// The cards to go through.
  Deck deck() {
    return deck;
  }

  StringProperty words() {
    return words;
  }

  ObjectProperty<Optional<Item.Kind>> kind() {
    return kind;
  }

  ObjectProperty<Optional<Item.Round>> round() {
    return round;
  }

  ObjectProperty<Optional<String>> tag() {
    return tag;
  }

  BooleanProperty canGoBack() {
    return canGoBack;
  }

  BooleanProperty canGoForward() {
    return canGoForward;
  }

  ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  /// The state of the reading side.
  ReadOnlyObjectProperty<RoomState> reading() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Reference>> reference() {
    return reference.getReadOnlyProperty();
  }

  ObservableList<Item> items() {
    return items;
  }

  ObservableList<String> tags() {
    return tags;
  }
}
