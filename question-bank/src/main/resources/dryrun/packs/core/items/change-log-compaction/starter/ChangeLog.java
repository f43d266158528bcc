import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

public final class ChangeLog {
  public boolean upsert(String key, long version, String value) {
    return false;
  }

  public boolean delete(String key, long version) {
    return false;
  }

  public Optional<String> get(String key) {
    return null;
  }

  public SortedMap<String, String> snapshot() {
    return null;
  }

  public int forget(long horizon) {
    return -1;
  }

  public static List<String> replay(List<String> events) {
    ChangeLog log = new ChangeLog();
    List<String> lines = new ArrayList<>();
    for (String event : events) {
      String[] field = event.split(" ");
      long version = Long.parseLong(field[1]);
      boolean applied =
          field[2].equals("deleted")
              ? log.delete(field[0], version)
              : log.upsert(field[0], version, field[2]);
      lines.add(event + " -> " + applied);
    }
    lines.add("state " + log.snapshot());
    return lines;
  }
}
