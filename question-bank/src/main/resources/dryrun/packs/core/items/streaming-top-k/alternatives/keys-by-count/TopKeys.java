import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

public final class TopKeys {
  public record Count(String key, long count) {}

  private final int k;
  private final Map<String, Long> counts = new HashMap<>();
  private final TreeMap<Long, SortedSet<String>> keysByCount =
      new TreeMap<>(Collections.reverseOrder());

  public TopKeys(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("a ranking of " + k);
    }
    this.k = k;
  }

  public void add(String key) {
    long count = counts.merge(Objects.requireNonNull(key), 1L, Long::sum);
    if (count > 1) {
      SortedSet<String> before = keysByCount.get(count - 1);
      before.remove(key);
      if (before.isEmpty()) {
        keysByCount.remove(count - 1);
      }
    }
    keysByCount.computeIfAbsent(count, c -> new TreeSet<>()).add(key);
  }

  public List<Count> top() {
    List<Count> top = new ArrayList<>();
    for (var entry : keysByCount.entrySet()) {
      for (String key : entry.getValue()) {
        if (top.size() == k) {
          return top;
        }
        top.add(new Count(key, entry.getKey()));
      }
    }
    return top;
  }
}
