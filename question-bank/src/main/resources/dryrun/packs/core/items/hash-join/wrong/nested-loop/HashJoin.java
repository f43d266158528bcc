import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class HashJoin {
  public static List<List<String>> fullJoin(List<List<String>> left, List<List<String>> right) {
    List<List<String>> joined = new ArrayList<>();
    boolean[] matched = new boolean[right.size()];
    right.forEach(HashJoin::check);
    for (List<String> row : left) {
      check(row);
      boolean alone = true;
      for (int i = 0; i < right.size(); i++) {
        if (row.get(0) != null && row.get(0).equals(right.get(i).get(0))) {
          joined.add(Arrays.asList(row.get(0), row.get(1), right.get(i).get(1)));
          matched[i] = true;
          alone = false;
        }
      }
      if (alone) {
        joined.add(Arrays.asList(row.get(0), row.get(1), null));
      }
    }
    for (int i = 0; i < right.size(); i++) {
      if (!matched[i]) {
        joined.add(Arrays.asList(right.get(i).get(0), null, right.get(i).get(1)));
      }
    }
    return joined;
  }

  private static void check(List<String> row) {
    if (row.size() != 2) {
      throw new IllegalArgumentException("a row has a key and a value: " + row);
    }
  }
}
