import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class PairSum {
  private PairSum() {}

  public static List<List<Integer>> pairs(int[] amounts, int target) {
    Set<List<Integer>> pairs = new HashSet<>();
    List<Long> seen = new ArrayList<>();
    for (int amount : amounts) {
      long partner = (long) target - amount;
      if (seen.contains(partner)) {
        int other = (int) partner;
        pairs.add(List.of(Math.min(amount, other), Math.max(amount, other)));
      }
      seen.add((long) amount);
    }
    return List.copyOf(pairs);
  }
}
