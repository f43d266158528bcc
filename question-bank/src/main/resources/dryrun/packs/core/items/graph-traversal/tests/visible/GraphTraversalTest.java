import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTraversalTest {
  private static final Map<String, List<String>> BUILDS =
      Map.of(
          "raw", List.of("clean", "audit"),
          "clean", List.of("daily", "audit"),
          "daily", List.of("report"));

  @Test
  void distances_count_edges() {
    assertEquals(
        Map.of("raw", 0, "clean", 1, "audit", 1, "daily", 2, "report", 3),
        GraphTraversal.distances(BUILDS, "raw"));
  }

  @Test
  void depth_goes_down_the_first_edge_first() {
    assertEquals(
        List.of("raw", "clean", "daily", "report", "audit"),
        GraphTraversal.depthFirst(BUILDS, "raw"));
  }

  @Test
  void a_cycle_is_walked_once() {
    Map<String, List<String>> builds = Map.of("a", List.of("b"), "b", List.of("a"));
    assertEquals(Map.of("b", 0, "a", 1), GraphTraversal.distances(builds, "b"));
    assertEquals(List.of("b", "a"), GraphTraversal.depthFirst(builds, "b"));
  }
}
