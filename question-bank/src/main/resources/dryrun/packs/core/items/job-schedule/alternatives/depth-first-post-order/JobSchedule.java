import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class JobSchedule {
  public record Plan(List<String> order, Map<String, Long> finish) {}

  private record Open(String job, Iterator<String> rest) {}

  private JobSchedule() {}

  public static Plan plan(Map<String, Integer> minutes, Map<String, List<String>> waitsFor) {
    if (minutes.values().stream().anyMatch(duration -> duration < 0)) {
      throw new IllegalArgumentException("negative duration");
    }
    waitsFor.forEach((job, dependencies) -> {
      if (!minutes.containsKey(job) || !minutes.keySet().containsAll(dependencies)) {
        throw new IllegalArgumentException("unknown job: " + job + " or one it waits for");
      }
    });
    List<String> order = new ArrayList<>();
    Map<String, Long> finish = new HashMap<>();
    Set<String> path = new HashSet<>();
    Deque<Open> stack = new ArrayDeque<>();
    for (String start : minutes.keySet()) {
      enter(start, waitsFor, finish, path, stack);
      while (!stack.isEmpty()) {
        Open open = stack.peek();
        if (open.rest().hasNext()) {
          enter(open.rest().next(), waitsFor, finish, path, stack);
          continue;
        }
        stack.pop();
        path.remove(open.job());
        order.add(open.job());
        long begin = 0;
        for (String dependency : waitsFor.getOrDefault(open.job(), List.of())) {
          begin = Math.max(begin, finish.get(dependency));
        }
        finish.put(open.job(), begin + minutes.get(open.job()));
      }
    }
    return new Plan(order, finish);
  }

  private static void enter(
      String job,
      Map<String, List<String>> waitsFor,
      Map<String, Long> finish,
      Set<String> path,
      Deque<Open> stack) {
    if (finish.containsKey(job)) {
      return;
    }
    if (!path.add(job)) {
      throw new IllegalArgumentException("waits for itself in a circle: " + job);
    }
    stack.push(new Open(job, waitsFor.getOrDefault(job, List.of()).iterator()));
  }
}
