import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

public final class SkewPlan {
  private record Part(String key, int number, long rows, String name) {
    static final Comparator<Part> LARGEST_FIRST =
        Comparator.comparingLong(Part::rows)
            .reversed()
            .thenComparing(Part::key)
            .thenComparingInt(Part::number);
  }

  private record Reducer(long load, int number) {
    static final Comparator<Reducer> LEAST_LOADED_FIRST =
        Comparator.comparingLong(Reducer::load).thenComparingInt(Reducer::number);
  }

  public static List<List<String>> assign(Map<String, Long> rows, int reducers, long limit) {
    if (reducers < 1 || limit < 1) {
      throw new IllegalArgumentException("at least one reducer, and a limit of at least one row");
    }
    List<Part> parts = new ArrayList<>();
    rows.forEach((key, count) -> split(key, count, limit, parts));
    parts.sort(Part.LARGEST_FIRST);

    List<List<String>> plan = new ArrayList<>();
    PriorityQueue<Reducer> byLoad = new PriorityQueue<>(Reducer.LEAST_LOADED_FIRST);
    for (int i = 0; i < reducers; i++) {
      plan.add(new ArrayList<>());
      byLoad.add(new Reducer(0, i));
    }
    for (Part part : parts) {
      Reducer least = byLoad.remove();
      plan.get(least.number()).add(part.name());
      byLoad.add(new Reducer(least.load() + part.rows(), least.number()));
    }
    return plan;
  }

  private static void split(String key, long rows, long limit, List<Part> parts) {
    if (rows < 0) {
      throw new IllegalArgumentException("a negative count for " + key);
    }
    int pieces = 1;
    for (int i = 0; i < pieces; i++) {
      long size = rows / pieces + (i < rows % pieces ? 1 : 0);
      parts.add(new Part(key, i, size, pieces == 1 ? key : key + "#" + i));
    }
  }
}
