import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public final class WatermarkWindows {
  public record Result(String key, long start, int count) {}

  private final long size;
  private final long delay;
  private final long lateness;

  private record Pane(long start, String key) {}

  private final Map<Pane, Set<String>> windows = new HashMap<>();
  private final Set<Pane> fired = new HashSet<>();
  private long watermark = Long.MIN_VALUE;
  private long dropped;

  public WatermarkWindows(long size, long delay, long lateness) {
    if (size < 1 || delay < 0 || lateness < 0) {
      throw new IllegalArgumentException("size is at least 1, delay and lateness at least 0");
    }
    this.size = size;
    this.delay = delay;
    this.lateness = lateness;
  }

  public List<Result> add(String id, String key, long time) {
    Objects.requireNonNull(id);
    Objects.requireNonNull(key);
    long start = Math.floorDiv(time, size) * size;
    if (start + size + lateness <= watermark) {
      dropped++;
      return List.of();
    }
    boolean late = start + size <= watermark;
    Pane pane = new Pane(start, key);
    Set<String> ids = windows.computeIfAbsent(pane, k -> new HashSet<>());
    if (!ids.add(id)) {
      return List.of();
    }
    if (late) {
      fired.add(pane);
      return List.of(new Result(key, start, ids.size()));
    }
    watermark = Math.max(watermark, time - delay);
    return fire(watermark);
  }

  public List<Result> close() {
    return fire(Long.MAX_VALUE);
  }

  public long dropped() {
    return dropped;
  }

  private List<Result> fire(long reached) {
    List<Result> results = new ArrayList<>();
    windows.keySet().stream()
        .sorted(Comparator.comparingLong(Pane::start).thenComparing(Pane::key))
        .filter(pane -> pane.start() + size <= reached && fired.add(pane))
        .forEach(
            pane -> results.add(new Result(pane.key(), pane.start(), windows.get(pane).size())));
    return results;
  }

  public static List<String> replay(List<String> events) {
    WatermarkWindows windows = new WatermarkWindows(10, 3, 20);
    List<String> lines = new ArrayList<>();
    for (String event : events) {
      String[] field = event.split(" ");
      lines.add(event + " -> " + windows.add(field[0], field[1], Long.parseLong(field[2])));
    }
    lines.add("close -> " + windows.close() + ", dropped " + windows.dropped());
    return lines;
  }
}
