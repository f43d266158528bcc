import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobScheduleHiddenTest {
  private static void assertPlan(
      Map<String, Long> finish, Map<String, Integer> minutes, Map<String, List<String>> waitsFor) {
    JobSchedule.Plan plan = JobSchedule.plan(minutes, waitsFor);
    assertEquals(finish, plan.finish());
    assertEquals(minutes.keySet(), Set.copyOf(plan.order()));
    assertEquals(minutes.size(), plan.order().size());
    waitsFor.forEach((job, dependencies) -> {
      for (String dependency : dependencies) {
        assertTrue(
            plan.order().indexOf(dependency) < plan.order().indexOf(job),
            job + " before " + dependency + " in " + plan.order());
      }
    });
  }

  private static void assertRefused(
      Map<String, Integer> minutes, Map<String, List<String>> waitsFor) {
    assertThrows(IllegalArgumentException.class, () -> JobSchedule.plan(minutes, waitsFor));
  }

  @Test
  void a_night_without_jobs_has_an_empty_plan() {
    assertPlan(Map.of(), Map.of(), Map.of());
  }

  @Test
  void jobs_without_dependencies_start_at_midnight() {
    assertPlan(Map.of("a", 3L, "b", 0L), Map.of("a", 3, "b", 0), Map.of("a", List.of()));
  }

  @Test
  void a_chain_adds_up() {
    assertPlan(
        Map.of("a", 1L, "b", 3L, "c", 6L),
        Map.of("a", 1, "b", 2, "c", 3),
        Map.of("c", List.of("b"), "b", List.of("a")));
  }

  @Test
  void the_longer_of_two_ways_counts_although_it_has_fewer_jobs() {
    assertPlan(
        Map.of("raw", 1L, "slow", 51L, "p", 2L, "q", 3L, "end", 52L),
        Map.of("raw", 1, "slow", 50, "p", 1, "q", 1, "end", 1),
        Map.of(
            "slow", List.of("raw"),
            "p", List.of("raw"),
            "q", List.of("p"),
            "end", List.of("slow", "q")));
  }

  @Test
  void a_dependency_listed_twice_is_one() {
    assertPlan(
        Map.of("a", 5L, "x", 1L, "y", 2L, "b", 11L, "c", 12L),
        Map.of("a", 5, "x", 1, "y", 1, "b", 9, "c", 1),
        Map.of("c", List.of("a", "a", "b"), "b", List.of("y"), "y", List.of("x")));
  }

  @Test
  void finish_times_go_beyond_int() {
    int most = Integer.MAX_VALUE;
    assertPlan(
        Map.of("a", (long) most, "b", 2L * most, "c", 3L * most),
        Map.of("a", most, "b", most, "c", most),
        Map.of("b", List.of("a"), "c", List.of("b")));
  }

  @Test
  void a_cycle_is_refused() {
    assertRefused(Map.of("a", 1), Map.of("a", List.of("a")));
    assertRefused(
        Map.of("start", 1, "a", 1, "b", 1, "c", 1, "behind", 1),
        Map.of(
            "a", List.of("c", "start"),
            "b", List.of("a"),
            "c", List.of("b"),
            "behind", List.of("c")));
  }

  @Test
  void an_unknown_job_is_refused() {
    assertRefused(Map.of("a", 1), Map.of("a", List.of("b")));
    assertRefused(Map.of("a", 1), Map.of("b", List.of("a")));
    assertRefused(Map.of("a", 1), Map.of("b", List.of()));
  }

  @Test
  void a_negative_duration_is_refused() {
    assertRefused(Map.of("a", -1), Map.of());
    assertRefused(Map.of("a", 1, "b", Integer.MIN_VALUE), Map.of());
  }

  @Test
  void random_graphs_agree_with_going_round_until_nothing_changes() {
    Random random = new Random(42);
    for (int round = 0; round < 200; round++) {
      int jobs = 1 + random.nextInt(8);
      Map<String, Integer> minutes = new LinkedHashMap<>();
      Map<String, List<String>> waitsFor = new LinkedHashMap<>();
      // From the last to the first, so that jobs are listed before those they wait for.
      for (int job = jobs - 1; job >= 0; job--) {
        minutes.put("j" + job, random.nextInt(5));
        List<String> dependencies = new ArrayList<>();
        for (int other = 0; other < job; other++) {
          if (random.nextInt(3) == 0) {
            dependencies.add("j" + other);
          }
        }
        waitsFor.put("j" + job, dependencies);
      }
      assertPlan(finish(minutes, waitsFor), minutes, waitsFor);
    }
  }

  private static Map<String, Long> finish(
      Map<String, Integer> minutes, Map<String, List<String>> waitsFor) {
    Map<String, Long> finish = new LinkedHashMap<>();
    minutes.forEach((job, duration) -> finish.put(job, (long) duration));
    for (int round = 0; round < minutes.size(); round++) {
      waitsFor.forEach((job, dependencies) -> {
        long start = dependencies.stream().mapToLong(finish::get).max().orElse(0);
        finish.put(job, start + minutes.get(job));
      });
    }
    return finish;
  }

  @Test
  void a_long_chain_in_reverse_ends_in_time() {
    int jobs = 80_000;
    Map<String, Integer> minutes = new LinkedHashMap<>();
    Map<String, List<String>> waitsFor = new LinkedHashMap<>();
    for (int job = jobs; job > 0; job--) {
      minutes.put("j" + job, 2);
      waitsFor.put("j" + job, job == 1 ? List.of() : List.of("j" + (job - 1)));
    }
    JobSchedule.Plan plan = JobSchedule.plan(minutes, waitsFor);
    assertEquals(2L * jobs, plan.finish().get("j" + jobs));
    assertEquals("j1", plan.order().getFirst());
  }
}
