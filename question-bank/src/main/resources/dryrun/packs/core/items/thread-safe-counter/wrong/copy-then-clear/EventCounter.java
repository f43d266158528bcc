import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public final class EventCounter<I, P> {
  private final Set<I> ids = ConcurrentHashMap.newKeySet();
  private final Map<P, Long> counts = new ConcurrentHashMap<>();

  public boolean record(I eventId, P partition) {
    Objects.requireNonNull(partition);
    boolean first = ids.add(eventId);
    if (first) {
      counts.merge(partition, 1L, Long::sum);
    }
    return first;
  }

  public long count(P partition) {
    return counts.getOrDefault(partition, 0L);
  }

  // Removing hands out a count and takes it away in one step: no event falls between.
  public Map<P, Long> drain() {
    Map<P, Long> drained = new HashMap<>(counts);
    counts.clear();
    return drained;
  }
}
