import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependencyCycleTest {
  @Test
  void a_cycle_of_three_is_named_in_order() {
    List<String> cycle =
        DependencyCycle.find(
            Map.of(
                "load", List.of("clean"),
                "clean", List.of("fetch", "rules"),
                "rules", List.of("load")));
    assertEquals(Set.of("load", "clean", "rules"), Set.copyOf(cycle));
    assertEquals(3, cycle.size());
    assertEquals("clean", cycle.get((cycle.indexOf("load") + 1) % 3));
  }

  @Test
  void a_shared_dependency_is_no_cycle() {
    assertEquals(
        List.of(),
        DependencyCycle.find(
            Map.of(
                "report", List.of("sales", "users"),
                "sales", List.of("raw"),
                "users", List.of("raw"))));
  }

  @Test
  void a_job_that_waits_for_itself_is_a_cycle() {
    assertEquals(List.of("load"), DependencyCycle.find(Map.of("load", List.of("load"))));
  }
}
