import java.util.OptionalInt;
import java.util.TreeMap;

public final class KthLargest {
  private final int k;
  private final TreeMap<Integer, Integer> counts = new TreeMap<>();
  private int kept;

  public KthLargest(int k, int[] history) {
    if (k < 1) {
      throw new IllegalArgumentException("k must be at least 1: " + k);
    }
    this.k = k;
    for (int bid : history) {
      add(bid);
    }
  }

  public OptionalInt add(int bid) {
    counts.merge(bid, 1, Integer::sum);
    kept++;
    if (kept > k) {
      counts.compute(counts.firstKey(), (lowest, count) -> count == 1 ? null : count - 1);
      kept--;
    }
    return kept < k ? OptionalInt.empty() : OptionalInt.of(counts.firstKey());
  }
}
