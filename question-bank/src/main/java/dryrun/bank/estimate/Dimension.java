package dryrun.bank.estimate;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a quantity measures: bytes, time, money, counted things, and products of their powers.
///
/// @param powers the power, never 0, of each base: `B`, `s`, `USD`, or the word of a counted thing
public record Dimension(SortedMap<String, Integer> powers) {
  /// Of plain numbers.
  public static final Dimension NONE = new Dimension(new TreeMap<>());

  public Dimension {
    SortedMap<String, Integer> kept = new TreeMap<>(powers);
    kept.values().removeIf(power -> power == 0);
    powers = Collections.unmodifiableSortedMap(kept);
  }

  /// The first power of one base.
  public static Dimension of(String base) {
    return new Dimension(new TreeMap<>(Map.of(base, 1)));
  }

  public Dimension times(Dimension other) {
    return combined(other, 1);
  }

  public Dimension over(Dimension other) {
    return combined(other, -1);
  }

  /// The dimension whose square this is; empty when there is none.
  public Optional<Dimension> root() {
    SortedMap<String, Integer> halves = new TreeMap<>();
    for (var entry : powers.entrySet()) {
      if (entry.getValue() % 2 != 0) {
        return Optional.empty();
      }
      halves.put(entry.getKey(), entry.getValue() / 2);
    }
    return Optional.of(new Dimension(halves));
  }

  /// Whether this is the dimension of plain numbers.
  public boolean isPlain() {
    return powers.isEmpty();
  }

  /// Whether a quantity of this is a number of things, which can be rounded up to a whole one.
  public boolean isCount() {
    boolean one = powers.size() == 1 && powers.firstEntry().getValue() == 1;
    return isPlain() || (one && !Unit.isMeasured(powers.firstKey()));
  }

  private Dimension combined(Dimension other, int sign) {
    SortedMap<String, Integer> sum = new TreeMap<>(powers);
    other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
    return new Dimension(sum);
  }

  /// As one would write it in base units: `B/s`, `1` for plain numbers.
  @Override
  public String toString() {
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    powers.forEach((base, power) -> {
      for (int i = 0; i < Math.abs(power); i++) {
        if (power > 0) {
          above.append(above.isEmpty() ? "" : "*").append(base);
        } else {
          below.append('/').append(base);
        }
      }
    });
    return (above.isEmpty() ? "1" : above.toString()) + below;
  }
}
