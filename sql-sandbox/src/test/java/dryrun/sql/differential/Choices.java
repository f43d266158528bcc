package dryrun.sql.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Decisions at random, kept so that the same can be taken again, or simpler ones: 0 is always the
/// simplest, and what comes after the last kept one is 0.
final class Choices {
  private final Random random;
  private final List<Integer> given;
  private final boolean again;
  private final List<Integer> taken = new ArrayList<>();

  private Choices(Random random, List<Integer> given, boolean again) {
    this.random = random;
    this.given = given;
    this.again = again;
  }

  static Choices of(long seed) {
    return new Choices(new Random(seed), List.of(), false);
  }

  static Choices again(List<Integer> given) {
    return new Choices(new Random(0), given, true);
  }

  /// A number from 0 to below the bound.
  int below(int bound) {
    int place = taken.size();
    int choice = again ? place < given.size() ? given.get(place) : 0 : random.nextInt(bound);
    int within = Math.min(choice, bound - 1);
    taken.add(within);
    return within;
  }

  /// False most of the time.
  boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  boolean either() {
    return below(2) == 1;
  }

  @SafeVarargs
  final <T> T of(T... those) {
    return those[below(those.length)];
  }

  <T> T of(List<T> those) {
    return those.get(below(those.size()));
  }

  List<Integer> taken() {
    return List.copyOf(taken);
  }
}
