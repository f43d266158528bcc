import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class JobSchedule {
  public record Plan(List<String> order, Map<String, Long> finish) {}

  private JobSchedule() {}

  public static Plan plan(Map<String, Integer> minutes, Map<String, List<String>> waitsFor) {
    minutes.forEach((job, duration) -> {
      if (duration < 0) {
        throw new IllegalArgumentException("negative duration of " + job);
      }
    });
    waitsFor.forEach((job, dependencies) -> {
      if (!minutes.containsKey(job) || !minutes.keySet().containsAll(dependencies)) {
        throw new IllegalArgumentException("unknown job: " + job + " or one it waits for");
      }
    });
    List<String> order = new ArrayList<>();
    Map<String, Long> finish = new HashMap<>();
    List<String> left = new ArrayList<>(minutes.keySet());
    while (!left.isEmpty()) {
      List<String> notYet = new ArrayList<>();
      for (String job : left) {
        List<String> dependencies = waitsFor.getOrDefault(job, List.of());
        if (finish.keySet().containsAll(dependencies)) {
          long start = dependencies.stream().mapToLong(finish::get).max().orElse(0);
          finish.put(job, start + minutes.get(job));
          order.add(job);
        } else {
          notYet.add(job);
        }
      }
      if (notYet.size() == left.size()) {
        throw new IllegalArgumentException("jobs wait for each other in a circle");
      }
      left = notYet;
    }
    return new Plan(order, finish);
  }
}
