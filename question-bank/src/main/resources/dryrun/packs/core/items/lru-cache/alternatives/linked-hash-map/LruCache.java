import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class LruCache {
  private final Map<String, String> profiles;

  public LruCache(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
    }
    profiles =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > capacity;
          }
        };
  }

  public Optional<String> get(String userId) {
    return Optional.ofNullable(profiles.get(userId));
  }

  public void put(String userId, String profile) {
    profiles.put(userId, profile);
  }

  public int size() {
    return profiles.size();
  }
}
