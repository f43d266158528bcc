import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

public final class TopKeys {
  public record Count(String key, long count) {}

  private static final Comparator<Count> RANKING =
      Comparator.comparingLong(Count::count).reversed().thenComparing(Count::key);

  private final int k;
  private final Map<String, Long> counts = new HashMap<>();
  private final TreeSet<Count> leaders = new TreeSet<>(RANKING);

  public TopKeys(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k is at least 1: " + k);
    }
    this.k = k;
  }

  // Counts only grow, so no key but the one just counted can enter the top.
  public void add(String key) {
    long count = counts.merge(Objects.requireNonNull(key), 1L, Long::sum);
    leaders.remove(new Count(key, count - 1));
    leaders.add(new Count(key, count));
    if (leaders.size() > k) {
      leaders.pollLast();
    }
  }

  public List<Count> top() {
    return List.copyOf(leaders);
  }
}
