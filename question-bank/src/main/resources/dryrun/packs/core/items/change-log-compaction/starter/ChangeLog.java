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
}
