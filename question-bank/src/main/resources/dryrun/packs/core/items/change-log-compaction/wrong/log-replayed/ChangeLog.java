import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

public final class ChangeLog {
  private record Change(String key, long version, String value) {}

  private final List<Change> log = new ArrayList<>();
  private long horizon;

  public boolean upsert(String key, long version, String value) {
    return append(new Change(key, version, Objects.requireNonNull(value)));
  }

  public boolean delete(String key, long version) {
    return append(new Change(key, version, null));
  }

  private boolean append(Change change) {
    if (change.version() < 1) {
      throw new IllegalArgumentException("versions begin at 1");
    }
    Change newest = newest(Objects.requireNonNull(change.key()));
    if (change.version() <= horizon || (newest != null && change.version() <= newest.version())) {
      return false;
    }
    log.add(change);
    return true;
  }

  private Change newest(String key) {
    Change newest = null;
    for (Change change : log) {
      if (change.key().equals(key)) {
        newest = change;
      }
    }
    return newest;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(newest(Objects.requireNonNull(key))).map(Change::value);
  }

  public SortedMap<String, String> snapshot() {
    SortedMap<String, String> live = new TreeMap<>();
    for (Change change : log) {
      if (change.value() == null) {
        live.remove(change.key());
      } else {
        live.put(change.key(), change.value());
      }
    }
    return live;
  }

  public int forget(long horizon) {
    this.horizon = Math.max(this.horizon, horizon);
    List<Change> dead = new ArrayList<>();
    for (Change change : log) {
      if (change.value() == null
          && change.version() <= this.horizon
          && newest(change.key()) == change) {
        dead.add(change);
      }
    }
    for (Change change : dead) {
      log.removeIf(each -> each.key().equals(change.key()));
    }
    return dead.size();
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
