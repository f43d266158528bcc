import java.util.Optional;

public final class LruCache {
  public LruCache(int capacity) {}

  public Optional<String> get(String userId) {
    return Optional.empty();
  }

  public void put(String userId, String profile) {}

  public int size() {
    return 0;
  }
}
