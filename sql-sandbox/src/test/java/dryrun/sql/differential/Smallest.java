package dryrun.sql.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes decisions fewer and simpler for as long as what they lead to still shows the same.
final class Smallest {
  private static final int TRIES = 600;

  private final Predicate<List<Integer>> shows;
  private List<Integer> best;
  private int tries;

  private Smallest(List<Integer> choices, Predicate<List<Integer>> shows) {
    this.best = choices;
    this.shows = shows;
  }

  static List<Integer> of(List<Integer> choices, Predicate<List<Integer>> shows) {
    Smallest smallest = new Smallest(choices, shows);
    while (smallest.tries < TRIES && smallest.isSmaller()) {
      // Until neither leaving out nor lowering helps.
    }
    return smallest.best;
  }

  private boolean isSmaller() {
    List<Integer> before = best;
    for (int length = Math.max(1, best.size() / 2); length > 0; length /= 2) {
      for (int from = 0; from + length <= best.size(); from++) {
        List<Integer> fewer = new ArrayList<>(best);
        fewer.subList(from, from + length).clear();
        if (takes(fewer)) {
          from--;
        }
      }
    }
    for (int i = 0; i < best.size(); i++) {
      for (int value = 0; value < best.get(i); value++) {
        List<Integer> lower = new ArrayList<>(best);
        lower.set(i, value);
        if (takes(lower)) {
          break;
        }
      }
    }
    return best.size() < before.size() || !best.equals(before);
  }

  private boolean takes(List<Integer> simpler) {
    if (tries++ >= TRIES || !shows.test(simpler)) {
      return false;
    }
    best = simpler;
    return true;
  }
}
