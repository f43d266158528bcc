import java.util.ArrayList;
import java.util.List;

public final class WatermarkWindows {
  public record Result(String key, long start, int count) {}

  public WatermarkWindows(long size, long delay, long lateness) {}

  public List<Result> add(String id, String key, long time) {
    return null;
  }

  public List<Result> close() {
    return null;
  }

  public long dropped() {
    return -1;
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
