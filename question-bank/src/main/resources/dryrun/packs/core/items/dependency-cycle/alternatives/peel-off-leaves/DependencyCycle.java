import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class DependencyCycle {
  private DependencyCycle() {}

  public static List<String> find(Map<String, List<String>> dependencies) {
    Map<String, Integer> open = new HashMap<>();
    Map<String, List<String>> waiting = new HashMap<>();
    dependencies.forEach((job, needed) -> {
      open.put(job, needed.size());
      for (String each : needed) {
        open.putIfAbsent(each, dependencies.getOrDefault(each, List.of()).size());
        waiting.computeIfAbsent(each, key -> new ArrayList<>()).add(job);
      }
    });
    Deque<String> free = new ArrayDeque<>();
    open.forEach((job, count) -> {
      if (count == 0) {
        free.add(job);
      }
    });
    while (!free.isEmpty()) {
      String job = free.remove();
      open.remove(job);
      for (String each : waiting.getOrDefault(job, List.of())) {
        if (open.merge(each, -1, Integer::sum) == 0) {
          free.add(each);
        }
      }
    }
    return open.isEmpty() ? List.of() : walk(dependencies, open.keySet());
  }

  // Every job that is left waits for one that is left, so the walk comes round.
  private static List<String> walk(Map<String, List<String>> dependencies, Set<String> left) {
    List<String> path = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    String job = left.iterator().next();
    while (passed.add(job)) {
      path.add(job);
      job = dependencies.get(job).stream().filter(left::contains).findFirst().orElseThrow();
    }
    return path.subList(path.indexOf(job), path.size());
  }
}
