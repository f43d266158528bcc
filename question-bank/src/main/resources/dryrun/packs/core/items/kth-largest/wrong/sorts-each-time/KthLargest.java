import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

public final class KthLargest {
  private final int k;
  private final List<Integer> bids = new ArrayList<>();

  public KthLargest(int k, int[] history) {
    if (k < 1) {
      throw new IllegalArgumentException("k must be at least 1: " + k);
    }
    this.k = k;
    for (int bid : history) {
      bids.add(bid);
    }
  }

  public OptionalInt add(int bid) {
    bids.add(bid);
    List<Integer> sorted = new ArrayList<>(bids);
    sorted.sort(Comparator.reverseOrder());
    return bids.size() < k ? OptionalInt.empty() : OptionalInt.of(sorted.get(k - 1));
  }
}
