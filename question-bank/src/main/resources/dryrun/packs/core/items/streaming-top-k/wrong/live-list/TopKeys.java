import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public final class TopKeys {
  public record Count(String key, long count) {}

  private static final Comparator<Count> RANKING =
      Comparator.comparingLong(Count::count).reversed().thenComparing(Count::key);

  private final int k;
  private final Map<String, Long> counts = new HashMap<>();
  private final List<Count> leaders = new ArrayList<>();

  public TopKeys(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k is at least 1: " + k);
    }
    this.k = k;
  }

  public void add(String key) {
    long count = counts.merge(Objects.requireNonNull(key), 1L, Long::sum);
    leaders.remove(new Count(key, count - 1));
    leaders.add(new Count(key, count));
    leaders.sort(RANKING);
    if (leaders.size() > k) {
      leaders.remove(k);
    }
  }

  public List<Count> top() {
    return leaders;
  }
}
