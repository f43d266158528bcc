import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

public final class ChangeLog {
  private final Map<String, Row> rows = new HashMap<>();
  private long horizon;

  public boolean upsert(String key, long version, String value) {
    return apply(key, new Row(version, Objects.requireNonNull(value)));
  }

  public boolean delete(String key, long version) {
    return apply(key, new Row(version, null));
  }

  private boolean apply(String key, Row change) {
    Row known = rows.get(Objects.requireNonNull(key));
    if (change.version() <= horizon || change.equals(known)) {
      return false;
    }
    rows.put(key, change);
    return true;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(rows.get(Objects.requireNonNull(key))).map(Row::value);
  }

  public SortedMap<String, String> snapshot() {
    SortedMap<String, String> live = new TreeMap<>();
    rows.forEach((key, row) -> {
      if (!row.isTombstone()) {
        live.put(key, row.value());
      }
    });
    return live;
  }

  public int forget(long horizon) {
    this.horizon = Math.max(this.horizon, horizon);
    int before = rows.size();
    rows.values().removeIf(row -> row.isTombstone() && row.version() <= this.horizon);
    return before - rows.size();
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

  private record Row(long version, String value) {
    Row {
      if (version < 1) {
        throw new IllegalArgumentException("versions begin at 1: " + version);
      }
    }

    // A deleted row stays, without a value: its version keeps late updates out.
    boolean isTombstone() {
      return value == null;
    }
  }
}
