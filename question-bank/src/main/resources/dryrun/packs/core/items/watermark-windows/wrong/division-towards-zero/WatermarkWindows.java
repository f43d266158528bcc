import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

public final class WatermarkWindows {
  public record Result(String key, long start, int count) {}

  private final long size;
  private final long delay;
  private final long lateness;
  private final TreeMap<Long, Map<String, Set<String>>> open = new TreeMap<>();
  private final TreeMap<Long, Map<String, Set<String>>> fired = new TreeMap<>();
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
    long start = time / size * size;
    if (start + size + lateness <= watermark) {
      dropped++;
      return List.of();
    }
    boolean late = start + size <= watermark;
    Set<String> ids =
        (late ? fired : open)
            .computeIfAbsent(start, s -> new TreeMap<>())
            .computeIfAbsent(key, k -> new HashSet<>());
    if (!ids.add(id)) {
      return List.of();
    }
    if (late) {
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
    while (!open.isEmpty() && open.firstKey() + size <= reached) {
      var window = open.pollFirstEntry();
      window
          .getValue()
          .forEach((key, ids) -> results.add(new Result(key, window.getKey(), ids.size())));
      fired.put(window.getKey(), window.getValue());
    }
    while (!fired.isEmpty() && fired.firstKey() + size + lateness <= reached) {
      fired.pollFirstEntry();
    }
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
