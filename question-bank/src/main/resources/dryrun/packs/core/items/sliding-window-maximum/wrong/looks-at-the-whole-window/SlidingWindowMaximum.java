public final class SlidingWindowMaximum {
  private SlidingWindowMaximum() {}

  public static int[] maxima(int[] latencies, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be at least 1: " + size);
    }
    int[] maxima = new int[Math.max(0, latencies.length - size + 1)];
    for (int start = 0; start < maxima.length; start++) {
      int worst = start;
      for (int i = start; i < start + size; i++) {
        if (latencies[i] > latencies[worst]) {
          worst = i;
        }
      }
      maxima[start] = latencies[worst];
    }
    return maxima;
  }
}
