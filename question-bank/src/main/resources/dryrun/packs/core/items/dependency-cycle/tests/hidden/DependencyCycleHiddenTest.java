import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependencyCycleHiddenTest {
  private static void assertCycle(Map<String, List<String>> dependencies) {
    List<String> cycle = DependencyCycle.find(dependencies);
    assertFalse(cycle.isEmpty(), "no cycle found");
    assertEquals(cycle.size(), Set.copyOf(cycle).size(), "a job comes twice: " + cycle);
    for (int i = 0; i < cycle.size(); i++) {
      String job = cycle.get(i);
      String next = cycle.get((i + 1) % cycle.size());
      assertTrue(
          dependencies.getOrDefault(job, List.of()).contains(next),
          job + " does not wait for " + next);
    }
  }

  private static Map<String, List<String>> chain(int jobs) {
    Map<String, List<String>> dependencies = new LinkedHashMap<>();
    for (int i = 0; i < jobs; i++) {
      dependencies.put("j" + i, List.of("j" + (i + 1)));
    }
    return dependencies;
  }

  @Test
  void no_jobs_have_no_cycle() {
    assertEquals(List.of(), DependencyCycle.find(Map.of()));
  }

  @Test
  void jobs_without_dependencies_have_no_cycle() {
    assertEquals(
        List.of(), DependencyCycle.find(Map.of("a", List.of(), "b", List.of("not-a-key"))));
  }

  @Test
  void two_jobs_that_wait_for_each_other_are_a_cycle() {
    assertCycle(Map.of("a", List.of("b"), "b", List.of("a")));
  }

  @Test
  void a_dependency_listed_twice_is_no_cycle() {
    assertEquals(List.of(), DependencyCycle.find(Map.of("a", List.of("b", "b"))));
  }

  @Test
  void a_cycle_that_the_first_job_does_not_reach_is_found() {
    Map<String, List<String>> dependencies = new LinkedHashMap<>();
    dependencies.put("lonely", List.of("raw"));
    dependencies.put("a", List.of("b"));
    dependencies.put("b", List.of("a"));
    assertCycle(dependencies);
  }

  @Test
  void the_way_into_the_cycle_is_left_out() {
    Map<String, List<String>> dependencies = new LinkedHashMap<>();
    dependencies.put("start", List.of("middle"));
    dependencies.put("middle", List.of("a"));
    dependencies.put("a", List.of("b"));
    dependencies.put("b", List.of("a"));
    assertCycle(dependencies);
  }

  @Test
  void a_cycle_behind_finished_jobs_is_found() {
    Map<String, List<String>> dependencies = new LinkedHashMap<>();
    dependencies.put("done", List.of("raw"));
    dependencies.put("a", List.of("done", "raw", "b"));
    dependencies.put("b", List.of("done", "c"));
    dependencies.put("c", List.of("raw", "a"));
    assertCycle(dependencies);
  }

  @Test
  void jobs_may_be_called_anything() {
    assertCycle(Map.of("", List.of("->"), "->", List.of("")));
  }

  @Test
  void random_graphs_get_a_real_cycle_exactly_if_there_is_one() {
    Random random = new Random(42);
    int cyclic = 0;
    for (int round = 0; round < 300; round++) {
      Map<String, List<String>> dependencies = new LinkedHashMap<>();
      for (int edge = random.nextInt(9); edge > 0; edge--) {
        dependencies
            .computeIfAbsent("j" + random.nextInt(7), job -> new ArrayList<>())
            .add("j" + random.nextInt(7));
      }
      if (orderable(dependencies)) {
        assertEquals(List.of(), DependencyCycle.find(dependencies));
      } else {
        cyclic++;
        assertCycle(dependencies);
      }
    }
    assertTrue(cyclic > 50 && cyclic < 250, "both kinds have to be tried: " + cyclic);
  }

  private static boolean orderable(Map<String, List<String>> dependencies) {
    Set<String> left = new HashSet<>(dependencies.keySet());
    while (left.removeIf(job -> dependencies.get(job).stream().noneMatch(left::contains))) {
      if (left.isEmpty()) {
        return true;
      }
    }
    return left.isEmpty();
  }

  @Test
  void a_chain_of_thirty_thousand_jobs_does_not_overflow_the_stack() {
    Map<String, List<String>> dependencies = chain(30_000);
    assertEquals(List.of(), DependencyCycle.find(dependencies));
    dependencies.put("j30000", List.of("j15000"));
    assertEquals(15_001, DependencyCycle.find(dependencies).size());
  }

  @Test
  void layers_of_shared_dependencies_end_in_time() {
    Map<String, List<String>> dependencies = new LinkedHashMap<>();
    for (int layer = 0; layer < 1_000; layer++) {
      List<String> below = new ArrayList<>();
      for (int job = 0; job < 10; job++) {
        below.add("l" + (layer + 1) + "-" + job);
      }
      for (int job = 0; job < 10; job++) {
        dependencies.put("l" + layer + "-" + job, below);
      }
    }
    assertEquals(List.of(), DependencyCycle.find(dependencies));
  }
}
