import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public final class TopKeys {
  public record Count(String key, long count) {}

  private final int k;
  private final Map<String, Long> counts = new HashMap<>();

  public TopKeys(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k is at least 1: " + k);
    }
    this.k = k;
  }

  public void add(String key) {
    counts.merge(Objects.requireNonNull(key), 1L, Long::sum);
  }

  public List<Count> top() {
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::key))
        .limit(k)
        .toList();
  }
}
