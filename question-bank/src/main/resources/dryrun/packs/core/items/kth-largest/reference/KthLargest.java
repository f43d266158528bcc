import java.util.OptionalInt;
import java.util.PriorityQueue;

public final class KthLargest {
  private final int k;
  private final PriorityQueue<Integer> highest = new PriorityQueue<>();

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
    highest.offer(bid);
    if (highest.size() > k) {
      highest.poll();
    }
    return highest.size() < k ? OptionalInt.empty() : OptionalInt.of(highest.peek());
  }
}
