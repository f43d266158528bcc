public final class SlidingWindowMaximum {
  private SlidingWindowMaximum() {}

  public static int[] maxima(int[] latencies, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be at least 1: " + size);
    }
    int n = latencies.length;
    if (n < size) {
      return new int[0];
    }
    int[] sinceBlockStart = new int[n];
    for (int i = 0; i < n; i++) {
      boolean first = i % size == 0;
      sinceBlockStart[i] = first ? latencies[i] : Math.max(sinceBlockStart[i - 1], latencies[i]);
    }
    int[] untilBlockEnd = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      boolean last = i == n - 1 || i % size == size - 1;
      untilBlockEnd[i] = last ? latencies[i] : Math.max(untilBlockEnd[i + 1], latencies[i]);
    }
    int[] maxima = new int[n - size + 1];
    for (int i = 0; i < maxima.length; i++) {
      maxima[i] = Math.max(untilBlockEnd[i], sinceBlockStart[i + size - 1]);
    }
    return maxima;
  }
}
