import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class PairSum {
  private PairSum() {}

  public static List<List<Integer>> pairs(int[] amounts, int target) {
    int[] sorted = amounts.clone();
    Arrays.sort(sorted);
    List<List<Integer>> pairs = new ArrayList<>();
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      long sum = (long) sorted[low] + sorted[high];
      if (sum == target) {
        pairs.add(List.of(sorted[low], sorted[high]));
      }
      if (sum <= target) {
        low = past(sorted, low, 1);
      }
      if (sum >= target) {
        high = past(sorted, high, -1);
      }
    }
    return pairs;
  }

  private static int past(int[] sorted, int index, int step) {
    int next = index;
    while (next >= 0 && next < sorted.length && sorted[next] == sorted[index]) {
      next += step;
    }
    return next;
  }
}
