import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

public final class WatermarkWindows {
  public record Result(String key, long start, int count) {}

  private record Pane(long start, String key) {}

  private static final Comparator<Pane> ORDER =
      Comparator.comparingLong(Pane::start).thenComparing(Pane::key);

  private final long size;
  private final long delay;
  private final long lateness;
  private final Map<Pane, Set<String>> ids = new HashMap<>();
  private final PriorityQueue<Pane> toFire = new PriorityQueue<>(ORDER);
  private final PriorityQueue<Pane> toForget = new PriorityQueue<>(ORDER);
  private long watermark = Long.MIN_VALUE;
  private long dropped;

  public WatermarkWindows(long size, long delay, long lateness) {
    if (size < 1 || delay < 0 || lateness < 0) {
      throw new IllegalArgumentException("out of range");
    }
    this.size = size;
    this.delay = delay;
    this.lateness = lateness;
  }

  public List<Result> add(String id, String key, long time) {
    Objects.requireNonNull(id);
    Pane pane = new Pane(Math.floorDiv(time, size) * size, Objects.requireNonNull(key));
    long end = pane.start() + size;
    if (end + lateness <= watermark) {
      dropped++;
      return List.of();
    }
    Set<String> seen = ids.get(pane);
    if (seen == null) {
      seen = new HashSet<>();
      ids.put(pane, seen);
      (end <= watermark ? toForget : toFire).add(pane);
    }
    if (!seen.add(id)) {
      return List.of();
    }
    if (end <= watermark) {
      return List.of(new Result(key, pane.start(), seen.size()));
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
    while (!toFire.isEmpty() && toFire.peek().start() + size <= reached) {
      Pane pane = toFire.remove();
      results.add(new Result(pane.key(), pane.start(), ids.get(pane).size()));
      toForget.add(pane);
    }
    while (!toForget.isEmpty() && toForget.peek().start() + size + lateness <= reached) {
      ids.remove(toForget.remove());
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
