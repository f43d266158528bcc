import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

public final class ChangeLog {
  private final SortedMap<String, String> live = new TreeMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private long horizon;

  public boolean upsert(String key, long version, String value) {
    Objects.requireNonNull(value);
    boolean newer = isNewer(key, version);
    if (newer) {
      live.put(key, value);
    }
    return newer;
  }

  public boolean delete(String key, long version) {
    boolean newer = isNewer(key, version);
    if (newer) {
      live.remove(key);
    }
    return newer;
  }

  private boolean isNewer(String key, long version) {
    if (version < 1) {
      throw new IllegalArgumentException("versions begin at 1: " + version);
    }
    long known = versions.getOrDefault(Objects.requireNonNull(key), horizon);
    boolean newer = version > Math.max(known, horizon);
    if (newer) {
      versions.put(key, version);
    }
    return newer;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(live.get(Objects.requireNonNull(key)));
  }

  public SortedMap<String, String> snapshot() {
    return new TreeMap<>(live);
  }

  public int forget(long horizon) {
    this.horizon = Math.max(this.horizon, horizon);
    int before = versions.size();
    long reached = this.horizon;
    versions.entrySet().removeIf(e -> !live.containsKey(e.getKey()) && e.getValue() <= reached);
    return before - versions.size();
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
