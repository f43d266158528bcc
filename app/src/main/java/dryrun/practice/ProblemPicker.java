package dryrun.practice;

import dryrun.bank.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Picks the problems of a drill: pars that fit the time, easy to hard, no technique twice, nothing
/// seen in 14 days. What cannot be had is conceded, the least important wish first.
///
/// The technique of a problem is its first tag; further tags are kept apart where possible. Of five
/// problems two are easy and one is hard where possible. The same items, history, moment and seed
/// give the same problems.
public final class ProblemPicker {
  private static final Duration FRESH_AFTER = Duration.ofDays(14);
  private static final int STARTS = 12;
  private static final int ENOUGH_TO_MIX = 4;
  private static final double EASY_SHARE = 0.4;
  private static final double HARD_SHARE = 0.2;

  // 24 to 28 of 30 minutes: the rest goes into reading and into changing one's mind.
  private static final double LEAST_SHARE = 24.0 / 30;
  private static final double MOST_SHARE = 28.0 / 30;

  private final Map<String, Instant> lastSeen;
  private final Instant now;

  /// @param lastSeen when an item was last seen, by its long id
  public ProblemPicker(Map<String, Instant> lastSeen, Instant now) {
    this.lastSeen = Map.copyOf(lastSeen);
    this.now = now;
  }

  /// Picks from the items that the set-up admits; fewer than asked when there are not enough.
  public Pick pick(DrillSetup setup, List<Item> items, long seed) {
    List<Item> pool = new ArrayList<>(items.stream().filter(setup::admits).toList());
    pool.sort(Comparator.comparing(item -> item.id().toString()));
    Random random = new Random(seed);
    int count = Math.min(setup.count(), pool.size());
    List<Item> best = List.of();
    long bestCost = Long.MAX_VALUE;
    for (int start = 0; start < STARTS && bestCost > 0; start++) {
      Collections.shuffle(pool, random);
      List<Item> set = new ArrayList<>(pool.subList(0, count));
      long cost = improve(set, pool, setup);
      if (cost < bestCost) {
        best = set;
        bestCost = cost;
      }
    }
    List<Item> sorted = new ArrayList<>(best);
    sorted.sort(Comparator.comparing(Item::difficulty).thenComparing(Item::par));
    return new Pick(sorted, concessions(sorted, setup));
  }

  /// Exchanges one problem at a time for a better one until none helps; answers the cost left.
  private long improve(List<Item> set, List<Item> pool, DrillSetup setup) {
    long cost = cost(set, setup);
    boolean better = true;
    while (better && cost > 0) {
      better = false;
      for (int slot = 0; slot < set.size(); slot++) {
        for (Item candidate : pool) {
          if (set.contains(candidate)) {
            continue;
          }
          Item previous = set.set(slot, candidate);
          long changed = cost(set, setup);
          if (changed < cost) {
            cost = changed;
            better = true;
          } else {
            set.set(slot, previous);
          }
        }
      }
    }
    return cost;
  }

  private long cost(List<Item> set, DrillSetup setup) {
    long seen = set.stream().filter(this::seenLately).count();
    return seen * 1_000_000_000L
        + repeated(set).size() * 10_000_000L
        + secondsOff(set, setup.limit()) * 1_000L
        + uneven(set, setup) * 1_000L
        + sharedTags(set) * 100L;
  }

  /// How many problems a set is away from two easy ones of five and a hard one, where all
  /// difficulties are asked for. More easy ones would be missing in the sets of the next days.
  private static long uneven(List<Item> set, DrillSetup setup) {
    Set<Item.Difficulty> asked = setup.difficulties();
    if (set.size() < ENOUGH_TO_MIX
        || !(asked.isEmpty() || asked.size() == Item.Difficulty.values().length)) {
      return 0;
    }
    return Math.abs(count(set, Item.Difficulty.EASY) - Math.round(set.size() * EASY_SHARE))
        + Math.abs(count(set, Item.Difficulty.HARD) - Math.round(set.size() * HARD_SHARE));
  }

  private static long count(List<Item> set, Item.Difficulty difficulty) {
    return set.stream().filter(item -> item.difficulty() == difficulty).count();
  }

  private boolean seenLately(Item item) {
    Instant seen = lastSeen.get(item.id().toString());
    return seen != null && seen.plus(FRESH_AFTER).isAfter(now);
  }

  private static List<String> repeated(List<Item> set) {
    Set<String> once = new HashSet<>();
    return set.stream()
        .map(ProblemPicker::technique)
        .filter(technique -> !once.add(technique))
        .toList();
  }

  private static String technique(Item item) {
    return item.tags().isEmpty() ? item.id().toString() : item.tags().getFirst();
  }

  private static long sharedTags(List<Item> set) {
    Set<String> once = new HashSet<>();
    return set.stream().flatMap(item -> item.tags().stream()).filter(tag -> !once.add(tag)).count();
  }

  /// How far the pars together lie outside the share of the time that they should take.
  private static long secondsOff(List<Item> set, Duration limit) {
    long par = set.stream().mapToLong(item -> item.par().toSeconds()).sum();
    long least = Math.round(limit.toSeconds() * LEAST_SHARE);
    long most = Math.round(limit.toSeconds() * MOST_SHARE);
    return Math.max(0, Math.max(least - par, par - most));
  }

  private List<Pick.Concession> concessions(List<Item> set, DrillSetup setup) {
    List<Pick.Concession> found = new ArrayList<>();
    if (set.size() < setup.count()) {
      found.add(new Pick.Concession.Fewer(set.size(), setup.count()));
    }
    int seen = (int) set.stream().filter(this::seenLately).count();
    if (seen > 0) {
      found.add(new Pick.Concession.SeenLately(seen));
    }
    repeated(set).stream().distinct().map(Pick.Concession.Repeated::new).forEach(found::add);
    if (!set.isEmpty() && secondsOff(set, setup.limit()) > 0) {
      Duration par = new Pick(set, List.of()).par();
      found.add(new Pick.Concession.ParOff(par, setup.limit()));
    }
    return found;
  }
}
