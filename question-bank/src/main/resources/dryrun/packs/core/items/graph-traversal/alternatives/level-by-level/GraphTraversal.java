import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class GraphTraversal {
  private GraphTraversal() {}

  public static Map<String, Integer> distances(Map<String, List<String>> builds, String from) {
    Map<String, Integer> distances = new HashMap<>(Map.of(from, 0));
    List<String> level = List.of(from);
    for (int distance = 1; !level.isEmpty(); distance++) {
      List<String> next = new ArrayList<>();
      for (String table : level) {
        for (String child : builds.getOrDefault(table, List.of())) {
          if (distances.putIfAbsent(child, distance) == null) {
            next.add(child);
          }
        }
      }
      level = next;
    }
    return distances;
  }

  public static List<String> depthFirst(Map<String, List<String>> builds, String from) {
    Set<String> visited = new LinkedHashSet<>(List.of(from));
    Deque<Iterator<String>> stack = new ArrayDeque<>();
    stack.push(builds.getOrDefault(from, List.of()).iterator());
    while (!stack.isEmpty()) {
      Iterator<String> children = stack.peek();
      if (!children.hasNext()) {
        stack.pop();
        continue;
      }
      String child = children.next();
      if (visited.add(child)) {
        stack.push(builds.getOrDefault(child, List.of()).iterator());
      }
    }
    return List.copyOf(visited);
  }
}
