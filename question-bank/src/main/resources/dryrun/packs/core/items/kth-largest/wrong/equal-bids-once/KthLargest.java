import java.util.OptionalInt;
import java.util.TreeSet;

public final class KthLargest {
  private final int k;
  private final TreeSet<Integer> highest = new TreeSet<>();

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
    highest.add(bid);
    if (highest.size() > k) {
      highest.pollFirst();
    }
    return highest.size() < k ? OptionalInt.empty() : OptionalInt.of(highest.first());
  }
}
