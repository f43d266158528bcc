import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class PairSum {
  private PairSum() {}

  public static List<List<Integer>> pairs(int[] amounts, int target) {
    Set<List<Integer>> pairs = new HashSet<>();
    Set<Integer> seen = new HashSet<>();
    for (int amount : amounts) {
      int partner = target - amount;
      if (seen.contains(partner)) {
        pairs.add(List.of(Math.min(amount, partner), Math.max(amount, partner)));
      }
      seen.add(amount);
    }
    return List.copyOf(pairs);
  }
}
