package dryrun.app.desktop.cards;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
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

/// Which pile of cards is before the user, which card of it, and whether it is turned.
public final class CardsModel {
  private final CardReader reader;
  private final TaskRunner tasks;
  private final Random random;
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Working(Messages.text("cards.working")));
  private final ObservableList<Pile> piles = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Pile>> pile = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<Card> cards = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Card>> card = new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty turned = new SimpleBooleanProperty();

  public CardsModel(CardReader reader, TaskRunner tasks, Random random) {
    this.reader = reader;
    this.tasks = tasks;
    this.random = random;
    pile.subscribe((before, now) -> {
      words.set("");
      narrow();
    });
    words.subscribe((before, now) -> narrow());
    card.subscribe((before, now) -> turned.set(false));
  }

  /// Reads the packs once.
  public void load() {
    if (!piles.isEmpty()) {
      return;
    }
    tasks.start(
        reader::read,
        read -> {
          piles.setAll(read);
          pile.set(read.stream().findFirst());
          state.set(read.isEmpty() ? new RoomState.Empty() : new RoomState.Full());
        },
        e ->
            state.set(
                new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")))));
  }

  private void narrow() {
    String typed = words.get().strip().toLowerCase(Locale.ROOT);
    List<Card> found =
        pile.get().map(Pile::cards).orElse(List.of()).stream()
            .filter(each ->
                (each.title() + " " + each.words()).toLowerCase(Locale.ROOT).contains(typed))
            .toList();
    cards.setAll(found);
    if (card.get().filter(found::contains).isEmpty()) {
      card.set(found.stream().findFirst());
    }
  }

  /// Shows the other side of a question; where it shows already, the next card.
  void turn() {
    if (card.get().filter(Card.Asked.class::isInstance).isPresent() && !turned.get()) {
      turned.set(true);
    } else {
      step(1);
    }
  }

  /// Goes to a later or an earlier card, round and round.
  void step(int by) {
    int at = card.get().map(cards::indexOf).orElse(-1);
    if (!cards.isEmpty()) {
      card.set(Optional.of(cards.get(Math.floorMod(at + by, cards.size()))));
    }
  }

  /// Draws a card by chance, another than the one in view.
  void draw() {
    List<Card> others = new ArrayList<>(cards);
    card.get().ifPresent(others::remove);
    if (!others.isEmpty()) {
      card.set(Optional.of(others.get(random.nextInt(others.size()))));
    }
  }

  /// The place of the card in view, such as `12 of 62`; empty without one.
  String place() {
    return card.get()
        .map(shown -> Messages.text("cards.place", cards.indexOf(shown) + 1, cards.size()))
        .orElse("");
  }

  ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  ObservableList<Pile> piles() {
    return piles;
  }

  ObjectProperty<Optional<Pile>> pile() {
    return pile;
  }

  StringProperty words() {
    return words;
  }

  /// The cards of the pile in which the words occur.
  ObservableList<Card> cards() {
    return cards;
  }

  ObjectProperty<Optional<Card>> card() {
    return card;
  }

  /// Whether the other side of a question shows.
  BooleanProperty turned() {
    return turned;
  }
}
