package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Concept;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.journal.Saved;
import dryrun.practice.Recall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Cards that one goes through, one key at a time; those that are due come first.
public final class Deck {
  private final Bank bank;
  private final CardJournal journal;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<Concept>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private UUID run = UUID.randomUUID();
  private List<Concept> cards = List.of();
  private int due;
  private int again;

  Deck(Bank bank, CardJournal journal, TaskRunner tasks) {
    this.bank = bank;
    this.journal = journal;
    this.tasks = tasks;
  }

  /// Begins with the cards among these items.
  public void begin(List<Item> items) {
    List<Item> wanted = List.copyOf(items);
    var _ =
        tasks.start(
            () -> read(wanted),
            read -> {
              cards = read.cards();
              due = read.due();
              again = 0;
              run = UUID.randomUUID();
              refusal.set(Optional.empty());
              open.set(true);
              show(0);
            });
  }

  private record Read(List<Concept> cards, int due) {}

  private Read read(List<Item> items) throws PackException {
    Recall recall = journal.recall();
    List<Item> wanted =
        recall.inOrder(items.stream().filter(item -> item.kind() == Item.Kind.CONCEPT).toList());
    List<Concept> read = new ArrayList<>();
    for (Item item : wanted) {
      if (bank.reference(item) instanceof Concept concept) {
        read.add(concept);
      }
    }
    return new Read(read, (int) wanted.stream().filter(recall::isDue).count());
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
    UUID now = run;
    Instant at = journal.now();
    tasks.start(
        () -> journal.keep(now, kept, !later, at),
        saved -> {
          if (saved instanceof Saved.Failed(String reason)) {
            refusal.set(Optional.of(reason));
          }
        });
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

  /// How many of the first cards are due again.
  int due() {
    return due;
  }

  /// Why a card could not be kept; empty as long as all were.
  ReadOnlyObjectProperty<Optional<String>> refusal() {
    return refusal.getReadOnlyProperty();
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
