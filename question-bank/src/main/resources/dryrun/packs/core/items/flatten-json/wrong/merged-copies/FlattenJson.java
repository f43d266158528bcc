import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class FlattenJson {
  private FlattenJson() {}

  public static Map<String, Object> flatten(Object tree, int maxDepth) {
    return columns(null, tree, maxDepth);
  }

  private static Map<String, Object> columns(String path, Object value, int levels) {
    Map<String, Object> result = new LinkedHashMap<>();
    boolean container = value instanceof Map || value instanceof List;
    if (container && levels == 0) {
      throw new IllegalArgumentException("too deep: " + path);
    }
    if (value instanceof Map<?, ?> object && !object.isEmpty()) {
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        String below = path == null ? entry.getKey().toString() : path + "." + entry.getKey();
        result = merge(result, columns(below, entry.getValue(), levels - 1));
      }
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      int index = 0;
      for (Object child : list) {
        String below = path == null ? "" + index : path + "." + index;
        result = merge(result, columns(below, child, levels - 1));
        index++;
      }
    } else {
      result.put(path == null ? "" : path, value);
    }
    return result;
  }

  private static Map<String, Object> merge(Map<String, Object> left, Map<String, Object> right) {
    Map<String, Object> merged = new LinkedHashMap<>(left);
    for (Map.Entry<String, Object> entry : right.entrySet()) {
      if (merged.containsKey(entry.getKey())) {
        throw new IllegalArgumentException("two values for " + entry.getKey());
      }
      merged.put(entry.getKey(), entry.getValue());
    }
    return merged;
  }
}
