package dryrun.practice;

import dryrun.bank.Item;
import java.time.Duration;
import java.util.List;

/// The problems of a drill, easy to hard, and what had to be given up to find them.
public record Pick(List<Item> items, List<Concession> concessions) {
  public Pick {
    items = List.copyOf(items);
    concessions = List.copyOf(concessions);
  }

  /// The pars together.
  public Duration par() {
    return items.stream().map(Item::par).reduce(Duration.ZERO, Duration::plus);
  }

  /// Something the set-up asks for that the bank at hand does not offer.
  public sealed interface Concession {
    /// There are fewer problems than asked for.
    record Fewer(int found, int asked) implements Concession {}

    /// So many problems were seen in the last 14 days.
    record SeenLately(int problems) implements Concession {}

    /// A technique occurs more than once.
    record Repeated(String technique) implements Concession {}

    /// The pars add up to less or more than fits the time.
    record ParOff(Duration par, Duration limit) implements Concession {}
  }
}
