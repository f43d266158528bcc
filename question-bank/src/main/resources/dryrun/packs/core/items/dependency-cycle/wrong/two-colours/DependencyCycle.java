import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class DependencyCycle {
  private final Map<String, List<String>> dependencies;
  private final List<String> path = new ArrayList<>();
  private final List<Iterator<String>> iterators = new ArrayList<>();
  private final Set<String> grey = new HashSet<>();
  private final Set<String> black = new HashSet<>();

  private DependencyCycle(Map<String, List<String>> dependencies) {
    this.dependencies = dependencies;
  }

  public static List<String> find(Map<String, List<String>> dependencies) {
    DependencyCycle search = new DependencyCycle(dependencies);
    for (String job : dependencies.keySet()) {
      List<String> cycle = search.from(job);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    return List.of();
  }

  private List<String> from(String start) {
    if (!black.contains(start)) {
      open(start);
    }
    while (!path.isEmpty()) {
      if (!iterators.getLast().hasNext()) {
        close();
        continue;
      }
      String next = iterators.getLast().next();
      if (grey.contains(next)) {
        return List.copyOf(path.subList(Math.max(0, path.indexOf(next)), path.size()));
      }
      if (!black.contains(next)) {
        open(next);
      }
    }
    return List.of();
  }

  private void open(String job) {
    grey.add(job);
    path.add(job);
    iterators.add(dependencies.getOrDefault(job, List.of()).iterator());
  }

  private void close() {
    iterators.removeLast();
    black.add(path.removeLast());
  }
}
