import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

public final class FlattenNestedList {
  private FlattenNestedList() {}

  public static List<Object> flatten(List<Object> batch) {
    List<Object> events = new ArrayList<>();
    Deque<Iterator<?>> open = new ArrayDeque<>();
    open.push(batch.iterator());
    while (!open.isEmpty()) {
      Iterator<?> innermost = open.peek();
      if (!innermost.hasNext()) {
        open.pop();
        continue;
      }
      Object element = innermost.next();
      if (element instanceof List<?> list) {
        open.push(list.iterator());
      } else {
        events.add(element);
      }
    }
    return events;
  }
}
