import java.util.ArrayList;
import java.util.List;

public final class FlattenNestedList {
  private FlattenNestedList() {}

  public static List<Object> flatten(List<Object> batch) {
    List<Object> events = new ArrayList<>();
    // A list as the stack: a deque takes no null.
    List<Object> pending = new ArrayList<>(batch.reversed());
    while (!pending.isEmpty()) {
      Object element = pending.removeLast();
      if (element instanceof List<?> list) {
        pending.addAll(list.reversed());
      } else {
        events.add(element);
      }
    }
    return events;
  }
}
