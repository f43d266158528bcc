import java.util.ArrayList;
import java.util.List;

public final class FlattenNestedList {
  private FlattenNestedList() {}

  public static List<Object> flatten(List<Object> batch) {
    List<Object> events = new ArrayList<>();
    for (Object element : batch) {
      if (element instanceof List<?> list) {
        events.addAll(list);
      } else {
        events.add(element);
      }
    }
    return events;
  }
}
