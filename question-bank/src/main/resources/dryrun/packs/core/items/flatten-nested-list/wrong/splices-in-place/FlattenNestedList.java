import java.util.ArrayList;
import java.util.List;

public final class FlattenNestedList {
  private FlattenNestedList() {}

  public static List<Object> flatten(List<Object> batch) {
    List<Object> events = new ArrayList<>();
    List<Object> pending = new ArrayList<>(batch);
    while (!pending.isEmpty()) {
      Object first = pending.removeFirst();
      if (first instanceof List<?> list) {
        pending.addAll(0, list);
      } else {
        events.add(first);
      }
    }
    return events;
  }
}
