import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class FlattenJson {
  private final int maxDepth;
  private final Map<String, Object> columns = new LinkedHashMap<>();

  private FlattenJson(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  public static Map<String, Object> flatten(Object tree, int maxDepth) {
    FlattenJson walk = new FlattenJson(maxDepth);
    walk.visit(null, tree, 0);
    return walk.columns;
  }

  // The path is null at the root: the empty string is a key like any other.
  private void visit(String path, Object value, int depth) {
    switch (value) {
      case Map<?, ?> object -> {
        refuseDeeper(path, depth);
        for (Map.Entry<?, ?> entry : object.entrySet()) {
          visit(below(path, entry.getKey()), entry.getValue(), depth + 1);
        }
        if (object.isEmpty()) {
          put(path, object);
        }
      }
      case List<?> list -> {
        refuseDeeper(path, depth);
        int index = 0;
        for (Object child : list) {
          visit(below(path, index++), child, depth + 1);
        }
        if (list.isEmpty()) {
          put(path, list);
        }
      }
      case null, default -> put(path, value);
    }
  }

  private void refuseDeeper(String path, int depth) {
    if (depth == maxDepth) {
      throw new IllegalArgumentException("deeper than " + maxDepth + ": " + path);
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
