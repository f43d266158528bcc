package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.Problem;
import dryrun.bank.search.Finder;
import dryrun.practice.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the bank browser shows: the problems that pass the filters, and the one that is open.
public final class BankModel {
  /// What it shows: what can be drilled.
  static final List<Item.Kind> KINDS =
      Stream.of(Item.Kind.values()).filter(Item.Kind::isProblem).toList();

  private final Bank bank;
  private final TaskRunner tasks;
  private final Listing listing;
  private final ReadOnlyObjectWrapper<RoomState> reading =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private TaskRunner.Running open = () -> {};

  /// @param finder searches the same items as the bank holds
  /// @param standing how far the user is with each item; asked off the window's thread
  public BankModel(Bank bank, Finder finder, Supplier<Standing> standing, TaskRunner tasks) {
    this.bank = bank;
    this.tasks = tasks;
    this.listing = new Listing(bank, finder, KINDS, standing, tasks);
  }

  /// Reads the bank anew.
  public void load() {
    listing.load();
  }

  /// What is found.
  public Listing listing() {
    return listing;
  }

  /// Opens an item for reading; nothing when it is open already.
  public void open(Item item) {
    if (problem.get().filter(now -> now.item().equals(item)).isPresent()) {
      return;
    }
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

  /// The state of the reading side.
  public ReadOnlyObjectProperty<RoomState> reading() {
    return reading.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }
}
