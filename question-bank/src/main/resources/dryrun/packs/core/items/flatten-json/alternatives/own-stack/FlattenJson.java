import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class FlattenJson {
  private record Pending(String path, Object value, int depth) {}

  private FlattenJson() {}

  public static Map<String, Object> flatten(Object tree, int maxDepth) {
    Map<String, Object> columns = new LinkedHashMap<>();
    Deque<Pending> pending = new ArrayDeque<>();
    pending.push(new Pending(null, tree, 0));
    while (!pending.isEmpty()) {
      Pending next = pending.pop();
      boolean container = next.value() instanceof Map || next.value() instanceof List;
      if (container && next.depth() == maxDepth) {
        throw new IllegalArgumentException("deeper than " + maxDepth);
      }
      Deque<Pending> children = children(next);
      // Pushed from the last to the first, so that the first is on top.
      Iterator<Pending> fromTheLast = children.descendingIterator();
      fromTheLast.forEachRemaining(pending::push);
      if (children.isEmpty()) {
        String path = next.path() == null ? "" : next.path();
        if (columns.containsKey(path)) {
          throw new IllegalArgumentException("two values for " + path);
        }
        columns.put(path, next.value());
      }
    }
    return columns;
  }

  private static Deque<Pending> children(Pending parent) {
    Deque<Pending> children = new ArrayDeque<>();
    String prefix = parent.path() == null ? "" : parent.path() + ".";
    if (parent.value() instanceof Map<?, ?> object) {
      object.forEach((key, v) -> children.add(new Pending(prefix + key, v, parent.depth() + 1)));
    } else if (parent.value() instanceof List<?> list) {
      for (Object v : list) {
        children.add(new Pending(prefix + children.size(), v, parent.depth() + 1));
      }
    }
    return children;
  }
}
