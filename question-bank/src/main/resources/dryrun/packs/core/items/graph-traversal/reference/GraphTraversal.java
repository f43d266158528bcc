import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    Set<String> visited = new LinkedHashSet<>();
    Deque<String> stack = new ArrayDeque<>();
    stack.push(from);
    while (!stack.isEmpty()) {
      String table = stack.pop();
      if (visited.add(table)) {
        // Reversed, so that the first child is on top.
        builds.getOrDefault(table, List.of()).reversed().forEach(stack::push);
      }
    }
    return List.copyOf(visited);
  }
}
