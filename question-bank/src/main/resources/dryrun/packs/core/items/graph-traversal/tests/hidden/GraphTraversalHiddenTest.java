import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTraversalHiddenTest {
  @Test
  void an_unknown_table_reaches_itself() {
    assertEquals(Map.of("x", 0), GraphTraversal.distances(Map.of(), "x"));
    assertEquals(List.of("x"), GraphTraversal.depthFirst(Map.of("a", List.of("x")), "x"));
  }

  @Test
  void only_what_is_downstream_is_reached() {
    Map<String, List<String>> builds =
        Map.of("up", List.of("start"), "start", List.of("down"), "other", List.of("down"));
    assertEquals(Map.of("start", 0, "down", 1), GraphTraversal.distances(builds, "start"));
    assertEquals(List.of("start", "down"), GraphTraversal.depthFirst(builds, "start"));
  }

  @Test
  void a_table_built_from_itself_is_reached_once() {
    Map<String, List<String>> builds = Map.of("a", List.of("a", "b"));
    assertEquals(Map.of("a", 0, "b", 1), GraphTraversal.distances(builds, "a"));
    assertEquals(List.of("a", "b"), GraphTraversal.depthFirst(builds, "a"));
  }

  @Test
  void an_edge_listed_twice_is_walked_once() {
    Map<String, List<String>> builds = Map.of("a", List.of("b", "c", "b"));
    assertEquals(Map.of("a", 0, "b", 1, "c", 1), GraphTraversal.distances(builds, "a"));
    assertEquals(List.of("a", "b", "c"), GraphTraversal.depthFirst(builds, "a"));
  }

  @Test
  void the_shortest_way_counts() {
    Map<String, List<String>> builds =
        Map.of("a", List.of("b", "z"), "b", List.of("c"), "c", List.of("z"), "z", List.of("e"));
    assertEquals(
        Map.of("a", 0, "b", 1, "c", 2, "z", 1, "e", 2), GraphTraversal.distances(builds, "a"));
    Map<String, List<String>> square =
        Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of("a"));
    assertEquals(Map.of("a", 0, "b", 1, "c", 1), GraphTraversal.distances(square, "a"));
  }

  @Test
  void a_table_belongs_to_the_first_branch_that_reaches_it() {
    Map<String, List<String>> builds =
        Map.of("a", List.of("b", "c"), "b", List.of("d"), "d", List.of("c", "e"));
    assertEquals(List.of("a", "b", "d", "c", "e"), GraphTraversal.depthFirst(builds, "a"));
  }

  @Test
  void children_keep_their_order_at_every_level() {
    Map<String, List<String>> builds =
        Map.of("a", List.of("z", "m", "b"), "z", List.of("y", "x"), "b", List.of("k", "j"));
    assertEquals(
        List.of("a", "z", "y", "x", "m", "b", "k", "j"), GraphTraversal.depthFirst(builds, "a"));
  }

  @Test
  void a_cycle_does_not_keep_the_rest_from_being_reached() {
    Map<String, List<String>> builds =
        Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("a", "d"));
    assertEquals(Map.of("a", 0, "b", 1, "c", 2, "d", 3), GraphTraversal.distances(builds, "a"));
    assertEquals(List.of("a", "b", "c", "d"), GraphTraversal.depthFirst(builds, "a"));
  }

  @Test
  void a_chain_of_twelve_thousand_tables_does_not_overflow_the_stack() {
    Map<String, List<String>> builds = new HashMap<>();
    for (int i = 0; i < 12_000; i++) {
      builds.put("t" + i, List.of("t" + (i + 1)));
    }
    assertEquals(12_000, GraphTraversal.distances(builds, "t0").get("t12000"));
    assertEquals("t12000", GraphTraversal.depthFirst(builds, "t0").getLast());
  }

  @Test
  void a_wide_lineage_ends_in_time() {
    int tables = 200_000;
    List<String> wide = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      wide.add("table-" + (100_000 + i));
    }
    List<String> visited = GraphTraversal.depthFirst(Map.of("raw", wide), "raw");
    assertEquals(tables + 1, visited.size());
    assertEquals("table-299999", visited.getLast());
  }
}
