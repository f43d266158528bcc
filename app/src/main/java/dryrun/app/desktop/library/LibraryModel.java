package dryrun.app.desktop.library;

import dryrun.app.desktop.bank.Listing;
import dryrun.app.desktop.diagram.BankDiagrams;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.Drawing;
import dryrun.bank.Bank;
import dryrun.bank.Concept;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.Reference;
import dryrun.bank.WorkedAnswer;
import dryrun.bank.search.Finder;
import dryrun.practice.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the library shows: the items that pass the filters, and the one that is open.
public final class LibraryModel {
  /// What the library holds.
  static final List<Item.Kind> KINDS =
      Stream.of(Item.Kind.values()).filter(kind -> !kind.isProblem()).toList();

  private final Bank bank;
  private final DiagramLayout layout;
  private final TaskRunner tasks;
  private final Listing listing;
  private final Deck deck;
  private final ReadOnlyObjectWrapper<RoomState> reading =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private TaskRunner.Running opening = () -> {};

  /// An item with all that its page shows.
  ///
  /// @param related items that go with it
  /// @param drawing of its diagram; empty when it has none
  record Opened(Reference reference, List<Item> related, Drawing drawing) {
    Opened {
      related = List.copyOf(related);
    }

    Item item() {
      return reference.item();
    }
  }

  /// @param finder searches the same items as the bank holds
  /// @param standing how far the user is with each item; asked off the window's thread
  /// @param cards keeps what one knew
  public LibraryModel(
      Bank bank,
      Finder finder,
      Supplier<Standing> standing,
      CardJournal cards,
      DiagramLayout layout,
      TaskRunner tasks) {
    this.bank = bank;
    this.layout = layout;
    this.tasks = tasks;
    this.listing = new Listing(bank, finder, KINDS, standing, tasks);
    this.deck = new Deck(bank, cards, tasks);
    deck.isOpen()
        .subscribe((before, open) -> {
          if (!open) {
            listing.load();
          }
        });
  }

  /// Reads the bank anew.
  public void load() {
    listing.load();
  }

  /// What is found.
  public Listing listing() {
    return listing;
  }

  /// Opens an item; nothing when it is open already.
  public void open(Item item) {
    if (opened.get().filter(now -> now.item().equals(item)).isPresent()) {
      return;
    }
    opening.cancel();
    reading.set(new RoomState.Working(Messages.text("bank.reading", item.title())));
    opening =
        tasks.start(
            () -> read(item),
            read -> {
              opened.set(Optional.of(read));
              reading.set(new RoomState.Full());
            },
            e -> reading.set(failed(e)));
  }

  private Opened read(Item item) throws PackException {
    Reference reference = bank.reference(item);
    return switch (reference) {
      case Concept card -> new Opened(card, related(card), Drawing.EMPTY);
      case WorkedAnswer answer ->
          new Opened(
              answer,
              List.of(),
              answer
                  .diagram()
                  .map(diagram -> layout.draw(BankDiagrams.of(diagram)))
                  .orElse(Drawing.EMPTY));
      default -> new Opened(reference, List.of(), Drawing.EMPTY);
    };
  }

  private List<Item> related(Concept card) throws PackException {
    List<Item> related = new ArrayList<>();
    for (String name : card.related()) {
      related.add(bank.find(name.contains("/") ? name : card.item().id().pack() + "/" + name));
    }
    return related;
  }

  /// Opens the item that a link names: long, or short for one of the same pack as the open one.
  ///
  /// @return the item when it is a problem, which is not read here
  Optional<Item> follow(String name) {
    String pack = opened.get().map(open -> open.item().id().pack()).orElse("core");
    try {
      Item item = bank.find(name.contains("/") ? name : pack + "/" + name);
      if (item.kind().isProblem()) {
        return Optional.of(item);
      }
      open(item);
    } catch (PackException e) {
      reading.set(failed(e));
    }
    return Optional.empty();
  }

  private static RoomState failed(Exception e) {
    return new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")));
  }

  /// The cards to go through.
  public Deck deck() {
    return deck;
  }

  /// The state of the reading side.
  ReadOnlyObjectProperty<RoomState> reading() {
    return reading.getReadOnlyProperty();
  }

  /// What is open; empty at first.
  ReadOnlyObjectProperty<Optional<Opened>> opened() {
    return opened.getReadOnlyProperty();
  }
}
