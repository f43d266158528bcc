package dryrun.practice;

import dryrun.bank.Item;
import dryrun.journal.Attempt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When cards come back. Known once, a card is due on the next day, then 3, 7 and 21 days after it
/// was last known; kept for later, it is due at once and begins anew. Knowing a card before its day
/// changes nothing: it was not put to the test.
///
/// @param cards what was seen, by its long id
/// @param later the long ids of what is marked to be seen again
/// @param today the day for which this holds
public record Recall(Map<String, Card> cards, Set<String> later, LocalDate today) {
  /// Days until a card is due again, by how often in a row it was known.
  private static final List<Integer> DAYS = List.of(1, 3, 7, 21);

  public Recall {
    cards = Map.copyOf(cards);
    later = Set.copyOf(later);
  }

  /// Where one is with a card.
  ///
  /// @param known how often in a row it was known when it was due
  /// @param due the first day on which it is to be seen again
  public record Card(int known, LocalDate due) {
    private static final Card NEW = new Card(0, LocalDate.MIN);

    private Card seen(boolean knew, LocalDate day) {
      if (!knew) {
        return new Card(0, day);
      }
      return day.isBefore(due)
          ? this
          : new Card(known + 1, day.plusDays(DAYS.get(Math.min(known, DAYS.size() - 1))));
    }
  }

  /// What these attempts come to; those that are no cards are passed over.
  ///
  /// @param zone in which days begin at midnight
  public static Recall of(
      Collection<Attempt> attempts, Collection<String> later, ZoneId zone, LocalDate today) {
    Map<String, Card> cards = new HashMap<>();
    attempts.stream()
        .sorted(Comparator.comparing(Attempt::started))
        .forEach(attempt ->
            CardRecord.known(attempt)
                .ifPresent(knew ->
                    cards.put(
                        attempt.item(),
                        cards
                            .getOrDefault(attempt.item(), Card.NEW)
                            .seen(knew, LocalDate.ofInstant(attempt.started(), zone)))));
    return new Recall(cards, Set.copyOf(later), today);
  }

  /// Where one is with an item; empty when it was never seen as a card.
  public Optional<Card> card(Item item) {
    return Optional.ofNullable(cards.get(item.id().toString()));
  }

  /// Whether a card is to be seen again today; one that was never seen is not.
  public boolean isDue(Item item) {
    return later.contains(item.id().toString())
        || card(item).filter(card -> !card.due().isAfter(today)).isPresent();
  }

  /// The cards in the order in which they are gone through: those due, the longest overdue first;
  /// those never seen; then the others by the day on which they come back.
  public List<Item> inOrder(List<Item> items) {
    List<Item> order = new ArrayList<>(items);
    order.sort(Comparator.comparingInt(this::rank).thenComparing(this::day));
    return order;
  }

  private int rank(Item item) {
    return isDue(item) ? 0 : card(item).isEmpty() ? 1 : 2;
  }

  private LocalDate day(Item item) {
    return card(item).map(Card::due).orElse(today);
  }
}
