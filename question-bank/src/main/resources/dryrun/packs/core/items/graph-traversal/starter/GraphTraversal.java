import java.util.List;
import java.util.Map;

public final class GraphTraversal {
  private GraphTraversal() {}

  public static Map<String, Integer> distances(Map<String, List<String>> builds, String from) {
    return Map.of();
  }

  public static List<String> depthFirst(Map<String, List<String>> builds, String from) {
    return List.of();
  }
}
