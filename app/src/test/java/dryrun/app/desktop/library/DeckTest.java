package dryrun.app.desktop.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Concept;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.bank.Reference;
import dryrun.bank.SqlProblem;
import dryrun.journal.Saved;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckTest {
  private final List<String> later = new ArrayList<>(List.of("core/skew"));
  private final Deck deck =
      new Deck(
          new Cards(), new Marks(() -> List.copyOf(later), this::mark), new DirectTaskRunner());
  private final List<Item> items = List.of(card("cap"), card("skew"), card("lag"));

  @Test
  void whatWasKeptForLaterComesFirst() {
    deck.begin(items);

    assertEquals("skew", name());
    deck.turn();
    assertTrue(deck.answered().get());
    deck.turn();
    assertEquals("cap", name());
    assertFalse(deck.answered().get());
  }

  @Test
  void aCardThatWasKnownIsNoLongerKeptAndAnotherMayBe() {
    deck.begin(items);
    deck.turn();
    deck.turn();
    deck.againLater();

    assertEquals(List.of("core/cap"), later);
    assertEquals(1, deck.kept());
    assertEquals("lag", name());
  }

  @Test
  void afterTheLastCardOneKeyEnds() {
    deck.begin(List.of(card("cap")));
    deck.turn();
    deck.turn();
    assertTrue(deck.card().get().isEmpty());
    assertTrue(deck.isOpen().get());

    deck.turn();

    assertFalse(deck.isOpen().get());
  }

  @Test
  void oneMayGoBack() {
    deck.begin(items);
    deck.againLater();
    deck.back();

    assertEquals("skew", name());
  }

  private String name() {
    return deck.card().get().orElseThrow().item().id().name();
  }

  private Saved mark(String item, boolean again) {
    later.remove(item);
    if (again) {
      later.add(item);
    }
    return new Saved.Done();
  }

  private static Item card(String name) {
    return new Item(
        new ItemId("core", name),
        Item.Kind.CONCEPT,
        Item.Round.DESIGN,
        name,
        Item.Difficulty.EASY,
        List.of("streaming"),
        Duration.ofMinutes(1));
  }

  private static final class Cards implements Bank {
    @Override
    public List<Item> items() {
      return List.of();
    }

    @Override
    public List<Unreadable> unreadable() {
      return List.of();
    }

    @Override
    public Item find(String name) throws PackException {
      throw new PackException(name, "there is no item of that name");
    }

    @Override
    public List<Item> search(String words) {
      return List.of();
    }

    @Override
    public SqlProblem sqlProblem(Item item) throws PackException {
      throw new PackException(item.id().name(), "is no problem");
    }

    @Override
    public Kata kata(Item item) throws PackException {
      throw new PackException(item.id().name(), "is no kata");
    }

    @Override
    public Reference reference(Item item) {
      return new Concept(item, "00", "Why?", "Because.", "Not.", "Never.", List.of());
    }
  }
}
