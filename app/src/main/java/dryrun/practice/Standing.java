package dryrun.practice;

import dryrun.bank.Item;
import dryrun.journal.AgainLater;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How far one is with each item, as the journal knows it.
///
/// @param best the best outcome of each item that was tried, by its long id; of a card the last
///   one, a pass when it was known
/// @param later the long ids of what one wants to see again
/// @param recall when cards come back; empty where nobody asks
public record Standing(Map<String, Outcome> best, Set<String> later, Optional<Recall> recall) {
  /// Of somebody who has tried nothing.
  public static final Standing NONE = new Standing(Map.of(), Set.of());

  public Standing {
    best = Map.copyOf(best);
    later = Set.copyOf(later);
  }

  public Standing(Map<String, Outcome> best, Set<String> later) {
    this(best, later, Optional.empty());
  }

  /// The same, with when cards come back.
  public Standing with(Recall when) {
    return new Standing(best, later, Optional.of(when));
  }

  /// What one may look for.
  public enum Status {
    /// Never tried.
    NEW,
    /// Tried, and not solved yet.
    TRIED,
    /// Passed once at least.
    SOLVED,
    /// Marked to be seen again.
    LATER
  }

  /// What these attempts and marks come to.
  public static Standing of(Collection<Attempt> attempts, Collection<AgainLater> marks) {
    Map<String, Outcome> best = new HashMap<>();
    for (Attempt attempt : attempts) {
      Optional<Boolean> known = CardRecord.known(attempt);
      if (known.isPresent()) {
        best.put(attempt.item(), known.get() ? Outcome.PASS : Outcome.PRACTISED);
      } else {
        best.merge(
            attempt.item(),
            attempt.outcome(),
            (before, now) -> before == Outcome.PASS ? before : now);
      }
    }
    return new Standing(best, marks.stream().map(AgainLater::item).collect(Collectors.toSet()));
  }

  /// The best outcome of an item; empty when it was never tried.
  public Optional<Outcome> outcome(Item item) {
    return Optional.ofNullable(best.get(item.id().toString()));
  }

  /// Whether an item is marked to be seen again.
  public boolean isLater(Item item) {
    return later.contains(item.id().toString());
  }

  /// Whether an item has this status.
  public boolean is(Item item, Status status) {
    Optional<Outcome> outcome = outcome(item);
    return switch (status) {
      case NEW -> outcome.isEmpty();
      case TRIED -> outcome.isPresent() && outcome.get() != Outcome.PASS;
      case SOLVED -> outcome.equals(Optional.of(Outcome.PASS));
      case LATER -> isLater(item);
    };
  }
}
