import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public final class EventCounter<I, P> {
  private final Object lock = new Object();
  private final Set<I> ids = new HashSet<>();
  private Map<P, Long> counts = new HashMap<>();

  public boolean record(I eventId, P partition) {
    Objects.requireNonNull(eventId);
    Objects.requireNonNull(partition);
    synchronized (lock) {
      boolean first = ids.add(eventId);
      if (first) {
        counts.merge(partition, 1L, Long::sum);
      }
      return first;
    }
  }

  public long count(P partition) {
    Objects.requireNonNull(partition);
    synchronized (lock) {
      return counts.getOrDefault(partition, 0L);
    }
  }

  public Map<P, Long> drain() {
    synchronized (lock) {
      Map<P, Long> drained = counts;
      counts = new HashMap<>();
      return drained;
    }
  }
}
