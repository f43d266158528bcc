public final class RollingMedian {
  public static double[] medians(int[] values, int window) {
    return null;
  }
}
