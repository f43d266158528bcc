import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

public final class GraphTraversal {
  private GraphTraversal() {}

  public static Map<String, Integer> distances(Map<String, List<String>> builds, String from) {
    Map<String, Integer> distances = new HashMap<>();
    Queue<String> queue = new ArrayDeque<>();
    distances.put(from, 0);
    queue.add(from);
    while (!queue.isEmpty()) {
      String table = queue.remove();
      for (String child : builds.getOrDefault(table, List.of())) {
        if (!distances.containsKey(child)) {
          distances.put(child, distances.get(table) + 1);
          queue.add(child);
        }
      }
    }
    return distances;
  }

  public static List<String> depthFirst(Map<String, List<String>> builds, String from) {
    List<String> order = new ArrayList<>();
    Set<String> visited = new HashSet<>();
    Deque<String> stack = new ArrayDeque<>();
    stack.push(from);
    visited.add(from);
    while (!stack.isEmpty()) {
      String table = stack.pop();
      order.add(table);
      for (String child : builds.getOrDefault(table, List.of()).reversed()) {
        if (visited.add(child)) {
          stack.push(child);
        }
      }
    }
    return order;
  }
}
