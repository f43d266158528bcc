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
import dryrun.journal.Attempt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeckTest {
  private final FakeCards journal = new FakeCards();
  private final Deck deck = new Deck(new Cards(), journal, new DirectTaskRunner());
  private final List<Item> items = List.of(card("cap"), card("skew"), card("lag"));

  @Test
  void tomorrowBeginsWithWhatIsDueAndEndsWithWhatIsNot() {
    deck.begin(items);
    know();
    deck.againLater();
    journal.pass(1);
    deck.begin(items.reversed());

    assertEquals(2, deck.due());
    assertEquals(List.of("skew", "cap", "lag"), names());
  }

  @Test
  void aCardThatIsKnownStaysAwayForLongerEachTime() {
    List<Integer> days = new ArrayList<>();
    for (int time = 0; time < 5; time++) {
      deck.begin(List.of(card("cap")));
      know();
      int waited = 0;
      while (!journal.recall().isDue(card("cap"))) {
        journal.pass(1);
        waited++;
      }
      days.add(waited);
    }
    assertEquals(List.of(1, 3, 7, 21, 21), days);
  }

  @Test
  void aCardKnownAgainBeforeItsDayIsDueOnThatDayAllTheSame() {
    deck.begin(List.of(card("cap")));
    know();
    deck.begin(List.of(card("cap")));
    know();
    journal.pass(1);

    assertTrue(journal.recall().isDue(card("cap")));
  }

  @Test
  void whatIsKeptForLaterBeginsAnewAndIsDueAtOnce() {
    deck.begin(List.of(card("cap")));
    know();
    journal.pass(1);
    deck.begin(List.of(card("cap")));
    know();
    journal.pass(3);
    deck.begin(List.of(card("cap")));
    deck.againLater();

    assertTrue(journal.recall().isDue(card("cap")));
    deck.begin(List.of(card("cap")));
    know();
    journal.pass(1);
    assertTrue(journal.recall().isDue(card("cap")));
  }

  @Test
  void allCardsOfARunAreOfOneSession() {
    deck.begin(items);
    know();
    deck.againLater();
    deck.begin(items);
    know();

    List<UUID> runs = journal.attempts().stream().map(Attempt::session).toList();
    assertEquals(runs.get(0), runs.get(1));
    assertEquals(2, runs.stream().distinct().count());
  }

  @Test
  void saysWhenTheJournalRefuses() {
    journal.refuse("The disk is full.");
    deck.begin(items);
    know();

    assertEquals(Optional.of("The disk is full."), deck.refusal().get());
    assertEquals("skew", name());
  }

  /// Turns the card and takes the next.
  private void know() {
    deck.turn();
    assertTrue(deck.answered().get());
    deck.turn();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < deck.size(); i++) {
      names.add(name());
      know();
    }
    return names;
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

    assertEquals("cap", name());
  }

  private String name() {
    return deck.card().get().orElseThrow().item().id().name();
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
