import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class SkewPlan {
  private record Part(String key, int number, int pieces, long rows) {
    String name() {
      return pieces == 1 ? key : key + "#" + number;
    }
  }

  public static List<List<String>> assign(Map<String, Long> rows, int reducers, long limit) {
    if (reducers < 1 || limit < 1 || rows.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("out of range");
    }
    long[] load = new long[reducers];
    List<List<String>> plan = new ArrayList<>();
    TreeSet<Integer> byLoad =
        new TreeSet<>(Comparator.<Integer>comparingLong(i -> load[i]).thenComparing(i -> i));
    for (int i = 0; i < reducers; i++) {
      plan.add(new ArrayList<>());
      byLoad.add(i);
    }
    rows.entrySet().stream()
        .flatMap(entry -> parts(entry.getKey(), entry.getValue(), limit))
        .sorted(
            Comparator.comparing(Part::rows, Comparator.reverseOrder())
                .thenComparing(Part::key)
                .thenComparing(Part::number))
        .forEachOrdered(part -> {
          int reducer = byLoad.pollFirst();
          plan.get(reducer).add(part.name());
          load[reducer] += part.rows();
          byLoad.add(reducer);
        });
    return plan;
  }

  private static Stream<Part> parts(String key, long rows, long limit) {
    int pieces = rows == 0 ? 1 : (int) ((rows - 1) / limit + 1);
    return IntStream.range(0, pieces)
        .mapToObj(i -> new Part(key, i, pieces, rows / pieces + (i < rows % pieces ? 1 : 0)));
  }
}
