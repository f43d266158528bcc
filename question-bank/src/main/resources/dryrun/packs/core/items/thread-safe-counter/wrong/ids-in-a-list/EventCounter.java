import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public final class EventCounter<I, P> {
  private final Object lock = new Object();
  private final List<I> ids = new ArrayList<>();
  private Map<P, Long> counts = new HashMap<>();

  public boolean record(I eventId, P partition) {
    Objects.requireNonNull(eventId);
    Objects.requireNonNull(partition);
    synchronized (lock) {
      if (ids.contains(eventId)) {
        return false;
      }
      ids.add(eventId);
      counts.merge(partition, 1L, Long::sum);
      return true;
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
