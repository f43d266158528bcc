import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class LogParser {
  private static final Set<String> LEVELS = Set.of("DEBUG", "INFO", "WARN", "ERROR");
  private static final Pattern ATTRIBUTE = Pattern.compile("(([^=]+)+)=(.*)", Pattern.DOTALL);

  public record Entry(
      long time, String level, String service, String message, Map<String, String> attributes) {}

  public record Result(List<Entry> entries, int malformed) {}

  private LogParser() {}

  public static Result parse(String text) {
    List<Entry> entries = new ArrayList<>();
    int malformed = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        continue;
      }
      Optional<Entry> entry = parseLine(line);
      if (entry.isPresent()) {
        entries.add(entry.get());
      } else {
        malformed++;
      }
    }
    return new Result(entries, malformed);
  }

  private static Optional<Entry> parseLine(String line) {
    String[] fields = line.split("\\|", -1);
    if (fields.length < 4
        || !isTime(fields[0])
        || !LEVELS.contains(fields[1])
        || fields[2].isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 4; i < fields.length; i++) {
      Matcher attribute = ATTRIBUTE.matcher(fields[i]);
      if (!attribute.matches()) {
        return Optional.empty();
      }
      attributes.put(attribute.group(1), attribute.group(3));
    }
    return Optional.of(
        new Entry(Long.parseLong(fields[0]), fields[1], fields[2], fields[3], attributes));
  }

  private static boolean isTime(String field) {
    return !field.isEmpty()
        && field.length() <= 13
        && field.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
