import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobScheduleTest {
  @Test
  void a_job_waits_for_the_slowest_dependency() {
    JobSchedule.Plan plan =
        JobSchedule.plan(
            Map.of("fetch", 10, "users", 5, "report", 20),
            Map.of("report", List.of("fetch", "users")));
    assertEquals(Map.of("fetch", 10L, "users", 5L, "report", 30L), plan.finish());
  }

  @Test
  void every_job_comes_after_those_it_waits_for() {
    JobSchedule.Plan plan =
        JobSchedule.plan(
            Map.of("fetch", 10, "users", 5, "report", 20),
            Map.of("report", List.of("fetch", "users")));
    assertEquals(3, plan.order().size());
    assertEquals(Set.of("fetch", "users"), Set.copyOf(plan.order().subList(0, 2)));
    assertEquals("report", plan.order().getLast());
  }

  @Test
  void two_jobs_that_wait_for_each_other_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            JobSchedule.plan(Map.of("a", 1, "b", 1), Map.of("a", List.of("b"), "b", List.of("a"))));
  }
}
