import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class FlattenNestedList {
  private FlattenNestedList() {}

  public static List<Object> flatten(List<Object> batch) {
    List<Object> events = new ArrayList<>();
    Collections.reverse(batch);
    while (!batch.isEmpty()) {
      Object element = batch.removeLast();
      if (element instanceof List<?> list) {
        batch.addAll(list.reversed());
      } else {
        events.add(element);
      }
    }
    return events;
  }
}
