import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class HashJoin {
  public static List<List<String>> fullJoin(List<List<String>> left, List<List<String>> right) {
    Map<String, List<String>> valuesByKey = new HashMap<>();
    for (List<String> row : right) {
      check(row);
      if (row.get(0) != null) {
        valuesByKey.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
      }
    }
    List<List<String>> joined = new ArrayList<>();
    Set<String> matched = new HashSet<>();
    for (List<String> row : left) {
      check(row);
      for (String partner : valuesByKey.getOrDefault(row.get(0), Arrays.asList((String) null))) {
        joined.add(Arrays.asList(row.get(0), row.get(1), partner));
        if (partner != null) {
          matched.add(row.get(0));
        }
      }
    }
    for (List<String> row : right) {
      if (!matched.contains(row.get(0))) {
        joined.add(Arrays.asList(row.get(0), null, row.get(1)));
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
