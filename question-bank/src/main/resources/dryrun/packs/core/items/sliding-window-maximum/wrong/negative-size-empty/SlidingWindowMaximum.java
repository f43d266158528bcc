import java.util.ArrayDeque;
import java.util.Deque;

public final class SlidingWindowMaximum {
  private SlidingWindowMaximum() {}

  public static int[] maxima(int[] latencies, int size) {
    if (size < 1) {
      return new int[0];
    }
    int[] maxima = new int[Math.max(0, latencies.length - size + 1)];
    // Positions whose values decrease from front to back.
    Deque<Integer> candidates = new ArrayDeque<>();
    for (int i = 0; i < latencies.length; i++) {
      if (!candidates.isEmpty() && candidates.getFirst() <= i - size) {
        candidates.removeFirst();
      }
      while (!candidates.isEmpty() && latencies[candidates.getLast()] <= latencies[i]) {
        candidates.removeLast();
      }
      candidates.addLast(i);
      if (i >= size - 1) {
        maxima[i - size + 1] = latencies[candidates.getFirst()];
      }
    }
    return maxima;
  }
}
