import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class PairSum {
  private PairSum() {}

  public static List<List<Integer>> pairs(int[] amounts, int target) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (int i = 0; i < amounts.length; i++) {
      for (int j = i + 1; j < amounts.length; j++) {
        if ((long) amounts[i] + amounts[j] == target) {
          pairs.add(List.of(Math.min(amounts[i], amounts[j]), Math.max(amounts[i], amounts[j])));
        }
      }
    }
    return List.copyOf(pairs);
  }
}
