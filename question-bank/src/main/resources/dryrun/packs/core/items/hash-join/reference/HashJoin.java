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
      if (key(row) != null) {
        valuesByKey.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row.get(1));
      }
    }
    List<List<String>> joined = new ArrayList<>();
    Set<String> matched = new HashSet<>();
    for (List<String> row : left) {
      List<String> partners = valuesByKey.get(key(row));
      if (partners == null) {
        joined.add(Arrays.asList(key(row), row.get(1), null));
        continue;
      }
      matched.add(key(row));
      for (String partner : partners) {
        joined.add(Arrays.asList(key(row), row.get(1), partner));
      }
    }
    for (List<String> row : right) {
      if (!matched.contains(key(row))) {
        joined.add(Arrays.asList(key(row), null, row.get(1)));
      }
    }
    return joined;
  }

  private static String key(List<String> row) {
    if (row.size() != 2) {
      throw new IllegalArgumentException("a row has a key and a value: " + row);
    }
    return row.get(0);
  }
}
