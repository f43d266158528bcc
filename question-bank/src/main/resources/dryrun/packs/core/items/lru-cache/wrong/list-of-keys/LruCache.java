import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class LruCache {
  private final int capacity;
  private final Map<String, String> profiles = new HashMap<>();
  private final List<String> byUse = new ArrayList<>();

  public LruCache(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
    }
    this.capacity = capacity;
  }

  public Optional<String> get(String userId) {
    if (!profiles.containsKey(userId)) {
      return Optional.empty();
    }
    byUse.remove(userId);
    byUse.add(userId);
    return Optional.of(profiles.get(userId));
  }

  public void put(String userId, String profile) {
    if (profiles.containsKey(userId)) {
      byUse.remove(userId);
    } else if (profiles.size() == capacity) {
      profiles.remove(byUse.removeFirst());
    }
    byUse.add(userId);
    profiles.put(userId, profile);
  }

  public int size() {
    return profiles.size();
  }
}
