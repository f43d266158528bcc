import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class LogParser {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<time>[0-9]{1,13})\\|(?<level>DEBUG|INFO|WARN|ERROR)"
              + "\\|(?<service>[^|]+)\\|(?<message>[^|]*)(?<tail>\\|.*)?",
          Pattern.DOTALL);

  public record Entry(
      long time, String level, String service, String message, Map<String, String> attributes) {}

  public record Result(List<Entry> entries, int malformed) {}

  private LogParser() {}

  public static Result parse(String text) {
    List<Entry> entries = new ArrayList<>();
    int malformed = 0;
    for (String line : text.split("\r?\n")) {
      if (line.isBlank()) {
        continue;
      }
      Matcher head = HEAD.matcher(line);
      Map<String, String> attributes = new HashMap<>();
      if (head.matches() && readTail(head.group("tail"), attributes)) {
        long time = Long.parseLong(head.group("time"));
        entries.add(
            new Entry(
                time,
                head.group("level"),
                head.group("service"),
                head.group("message"),
                attributes));
      } else {
        malformed++;
      }
    }
    return new Result(entries, malformed);
  }

  private static boolean readTail(String tail, Map<String, String> attributes) {
    int start = 1;
    while (tail != null && start <= tail.length()) {
      int bar = tail.indexOf('|', start);
      int end = bar < 0 ? tail.length() : bar;
      int equals = tail.indexOf('=', start);
      if (equals <= start || equals > end) {
        return false;
      }
      attributes.put(tail.substring(start, equals), tail.substring(equals + 1, end));
      start = end + 1;
    }
    return true;
  }
}
