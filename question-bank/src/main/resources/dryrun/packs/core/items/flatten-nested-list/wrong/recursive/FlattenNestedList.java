import java.util.ArrayList;
import java.util.List;

public final class FlattenNestedList {
  private FlattenNestedList() {}

  public static List<Object> flatten(List<Object> batch) {
    List<Object> events = new ArrayList<>();
    collect(batch, events);
    return events;
  }

  private static void collect(List<?> batch, List<Object> events) {
    for (Object element : batch) {
      if (element instanceof List<?> list) {
        collect(list, events);
      } else {
        events.add(element);
      }
    }
  }
}
