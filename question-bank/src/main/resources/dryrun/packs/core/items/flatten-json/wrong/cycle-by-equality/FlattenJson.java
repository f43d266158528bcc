import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class FlattenJson {
  private final int maxDepth;
  private final Map<String, Object> columns = new LinkedHashMap<>();
  private final Set<Object> open = new HashSet<>();

  private FlattenJson(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  public static Map<String, Object> flatten(Object tree, int maxDepth) {
    FlattenJson walk = new FlattenJson(maxDepth);
    walk.visit(null, tree);
    return walk.columns;
  }

  private void visit(String path, Object value) {
    switch (value) {
      case Map<?, ?> object -> {
        enter(object);
        for (Map.Entry<?, ?> entry : object.entrySet()) {
          visit(below(path, entry.getKey()), entry.getValue());
        }
        open.remove(object);
        if (object.isEmpty()) {
          put(path, object);
        }
      }
      case List<?> list -> {
        enter(list);
        int index = 0;
        for (Object child : list) {
          visit(below(path, index++), child);
        }
        open.remove(list);
        if (list.isEmpty()) {
          put(path, list);
        }
      }
      case null, default -> put(path, value);
    }
  }

  private void enter(Object container) {
    if (!open.add(container) || open.size() > maxDepth) {
      throw new IllegalArgumentException("contains itself, or deeper than " + maxDepth);
    }
  }

  private static String below(String path, Object step) {
    return path == null ? step.toString() : path + "." + step;
  }

  private void put(String path, Object value) {
    String column = path == null ? "" : path;
    if (columns.containsKey(column)) {
      throw new IllegalArgumentException("two values for " + column);
    }
    columns.put(column, value);
  }
}
