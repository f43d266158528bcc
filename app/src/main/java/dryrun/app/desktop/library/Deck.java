package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Concept;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Cards that one goes through, one key at a time; those kept for later come first.
public final class Deck {
  private final Bank bank;
  private final Marks marks;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<Concept>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
  private List<Concept> cards = List.of();
  private int again;

  Deck(Bank bank, Marks marks, TaskRunner tasks) {
    this.bank = bank;
    this.marks = marks;
    this.tasks = tasks;
  }

  /// Begins with the cards among these items.
  public void begin(List<Item> items) {
    List<Item> wanted = List.copyOf(items);
    var _ =
        tasks.start(
            () -> read(wanted),
            read -> {
              cards = read;
              again = 0;
              open.set(true);
              show(0);
            });
  }

  private List<Concept> read(List<Item> items) throws PackException {
    List<String> later = marks.all().get();
    List<Concept> first = new ArrayList<>();
    List<Concept> rest = new ArrayList<>();
    for (Item item : items) {
      if (item.kind() == Item.Kind.CONCEPT && bank.reference(item) instanceof Concept concept) {
        (later.contains(item.id().toString()) ? first : rest).add(concept);
      }
    }
    first.addAll(rest);
    return first;
  }

  private void show(int index) {
    number.set(index);
    answered.set(false);
    card.set(index < cards.size() ? Optional.of(cards.get(index)) : Optional.empty());
  }

  /// Shows the answer; where it shows already, the card counts as known and the next one comes.
  void turn() {
    if (card.get().isEmpty()) {
      close();
    } else if (answered.get()) {
      keep(false);
    } else {
      answered.set(true);
    }
  }

  /// Keeps the card for later, and takes the next.
  void againLater() {
    if (card.get().isPresent()) {
      again++;
      keep(true);
    }
  }

  private void keep(boolean later) {
    Concept kept = card.get().orElseThrow();
    var _ = tasks.start(() -> marks.set().apply(kept.item().id().toString(), later), _ -> {});
    show(number.get() + 1);
  }

  void back() {
    if (number.get() > 0) {
      show(number.get() - 1);
    }
  }

  void close() {
    open.set(false);
    card.set(Optional.empty());
  }

  /// How many were kept for later this time.
  int kept() {
    return again;
  }

  int size() {
    return cards.size();
  }

  /// The card before the user; empty when all are done.
  ReadOnlyObjectProperty<Optional<Concept>> card() {
    return card.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty answered() {
    return answered.getReadOnlyProperty();
  }

  /// The place of the card, from 0.
  ReadOnlyIntegerProperty number() {
    return number.getReadOnlyProperty();
  }
}
