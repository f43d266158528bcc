import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class JobSchedule {
  public record Plan(List<String> order, Map<String, Long> finish) {}

  private static final class Job {
    final String name;
    final int minutes;
    final List<Job> waiting = new ArrayList<>();
    int open;
    long start;

    Job(String name, int minutes) {
      this.name = name;
      this.minutes = minutes;
    }
  }

  private JobSchedule() {}

  public static Plan plan(Map<String, Integer> minutes, Map<String, List<String>> waitsFor) {
    Map<String, Job> jobs = new LinkedHashMap<>();
    minutes.forEach((name, duration) -> jobs.put(name, job(name, duration)));
    waitsFor.forEach((name, dependencies) -> {
      Job job = known(jobs, name);
      for (String dependency : dependencies) {
        known(jobs, dependency).waiting.add(job);
        job.open++;
      }
    });

    // Grows while it is walked through: what is behind the index is ready.
    List<Job> ready = new ArrayList<>(jobs.values());
    ready.removeIf(job -> job.open > 0);
    Map<String, Long> finish = new HashMap<>();
    for (int i = 0; i < ready.size(); i++) {
      Job job = ready.get(i);
      long end = job.start + job.minutes;
      finish.put(job.name, end);
      for (Job next : job.waiting) {
        next.start += end;
        next.open--;
        if (next.open == 0) {
          ready.add(next);
        }
      }
    }
    if (ready.size() < jobs.size()) {
      throw new IllegalArgumentException("jobs wait for each other in a circle");
    }
    return new Plan(ready.stream().map(job -> job.name).toList(), finish);
  }

  private static Job job(String name, int minutes) {
    if (minutes < 0) {
      throw new IllegalArgumentException("negative duration of " + name + ": " + minutes);
    }
    return new Job(name, minutes);
  }

  private static Job known(Map<String, Job> jobs, String name) {
    Job job = jobs.get(name);
    if (job == null) {
      throw new IllegalArgumentException("unknown job: " + name);
    }
    return job;
  }
}
