import java.util.Map;

public final class EventCounter<I, P> {
  public boolean record(I eventId, P partition) {
    return false;
  }

  public long count(P partition) {
    return -1;
  }

  public Map<P, Long> drain() {
    return null;
  }
}
