import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class DependencyCycle {
  private final Map<String, List<String>> dependencies;
  private final List<String> path = new ArrayList<>();
  private final Set<String> grey = new HashSet<>();
  private final Set<String> black = new HashSet<>();

  private DependencyCycle(Map<String, List<String>> dependencies) {
    this.dependencies = dependencies;
  }

  public static List<String> find(Map<String, List<String>> dependencies) {
    DependencyCycle search = new DependencyCycle(dependencies);
    for (String job : dependencies.keySet()) {
      List<String> cycle = search.visit(job);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    return List.of();
  }

  private List<String> visit(String job) {
    if (black.contains(job)) {
      return List.of();
    }
    if (!grey.add(job)) {
      return List.copyOf(path.subList(path.indexOf(job), path.size()));
    }
    path.add(job);
    for (String next : dependencies.getOrDefault(job, List.of())) {
      List<String> cycle = visit(next);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    path.removeLast();
    grey.remove(job);
    black.add(job);
    return List.of();
  }
}
