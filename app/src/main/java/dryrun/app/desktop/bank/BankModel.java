package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.Problem;
import dryrun.journal.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the bank browser shows: the items that pass the filters, and the one that is open.
public final class BankModel {
  /// What it shows: what can be drilled.
  static final List<Item.Kind> KINDS =
      Stream.of(Item.Kind.values()).filter(Item.Kind::isProblem).toList();

  private final Bank bank;
  private final Supplier<Map<String, Outcome>> results;
  private final TaskRunner tasks;

  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Item.Difficulty>> difficulty =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Item.Kind>> kind =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> tag = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyObjectWrapper<RoomState> reading =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Item> items = FXCollections.observableArrayList();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObservableList<String> unreadable = FXCollections.observableArrayList();

  private Map<String, Outcome> outcomes = Map.of();
  private TaskRunner.Running search = () -> {};
  private TaskRunner.Running open = () -> {};

  /// @param results the best outcome of every item that was tried, by its long id; asked off the
  ///   window's thread
  public BankModel(Bank bank, Supplier<Map<String, Outcome>> results, TaskRunner tasks) {
    this.bank = bank;
    this.results = results;
    this.tasks = tasks;
    words.subscribe(this::refresh);
    kind.subscribe(this::refresh);
    difficulty.subscribe(this::refresh);
    tag.subscribe(this::refresh);
  }

  /// Reads the bank anew.
  public void load() {
    if (items.isEmpty()) {
      state.set(new RoomState.Working(Messages.text("bank.working")));
    }
    refresh();
  }

  private record Found(
      List<Item> items, List<String> tags, List<String> refused, Map<String, Outcome> outcomes) {}

  private void refresh() {
    search.cancel();
    String asked = words.get();
    search =
        tasks.start(
            () -> find(asked),
            this::show,
            e ->
                state.set(
                    new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")))));
  }

  private Found find(String asked) {
    List<Item> all = bank.items().stream().filter(item -> item.kind().isProblem()).toList();
    List<String> allTags =
        all.stream().flatMap(item -> item.tags().stream()).distinct().sorted().toList();
    List<String> refused =
        bank.unreadable().stream()
            .flatMap(item -> item.findings().stream().map(f -> item.name() + ": " + f.message()))
            .toList();
    return new Found(asked.isBlank() ? all : bank.search(asked), allTags, refused, results.get());
  }

  private void show(Found found) {
    outcomes = found.outcomes();
    items.setAll(found.items().stream().filter(this::passes).toList());
    if (!tags.equals(found.tags())) {
      tags.setAll(found.tags());
    }
    unreadable.setAll(found.refused());
    state.set(items.isEmpty() ? new RoomState.Empty() : new RoomState.Full());
  }

  private boolean passes(Item item) {
    return item.kind().isProblem()
        && kind.get().map(wanted -> wanted == item.kind()).orElse(true)
        && difficulty.get().map(wanted -> wanted == item.difficulty()).orElse(true)
        && tag.get().map(wanted -> item.tags().contains(wanted)).orElse(true);
  }

  /// Takes all filters away.
  public void clear() {
    kind.set(Optional.empty());
    difficulty.set(Optional.empty());
    tag.set(Optional.empty());
    words.set("");
  }

  /// Opens an item for reading.
  public void open(Item item) {
    open.cancel();
    reading.set(new RoomState.Working(Messages.text("bank.reading", item.title())));
    open =
        tasks.start(
            () -> bank.problem(item),
            read -> {
              problem.set(Optional.of(read));
              reading.set(new RoomState.Full());
            },
            e ->
                reading.set(
                    new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")))));
  }

  /// Says a sentence below the filters, until the next.
  public void say(String sentence) {
    said.set(sentence);
  }

  /// What was said last; empty at first.
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// The best outcome of an item so far; empty when it was never tried.
  public Optional<Outcome> outcome(Item item) {
    return Optional.ofNullable(outcomes.get(item.id().toString()));
  }

  public StringProperty words() {
    return words;
  }

  public ObjectProperty<Optional<Item.Kind>> kind() {
    return kind;
  }

  public ObjectProperty<Optional<Item.Difficulty>> difficulty() {
    return difficulty;
  }

  public ObjectProperty<Optional<String>> tag() {
    return tag;
  }

  public ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  /// The state of the reading side.
  public ReadOnlyObjectProperty<RoomState> reading() {
    return reading.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  public ObservableList<Item> items() {
    return items;
  }

  public ObservableList<String> tags() {
    return tags;
  }

  /// One sentence for each item that cannot be read.
  public ObservableList<String> unreadable() {
    return unreadable;
  }
}
