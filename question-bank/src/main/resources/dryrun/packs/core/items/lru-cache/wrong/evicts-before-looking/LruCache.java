import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class LruCache {
  private static final class Node {
    final String key;
    String value;
    Node newer;
    Node older;

    Node(String key, String value) {
      this.key = key;
      this.value = value;
    }
  }

  private final int capacity;
  private final Map<String, Node> nodes = new HashMap<>();

  // Closes the list to a ring: older of it is the newest entry, newer of it the oldest.
  private final Node ends = new Node("", "");

  public LruCache(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
    }
    this.capacity = capacity;
    ends.newer = ends;
    ends.older = ends;
  }

  public Optional<String> get(String userId) {
    Node node = nodes.get(userId);
    if (node == null) {
      return Optional.empty();
    }
    unlink(node);
    linkAsNewest(node);
    return Optional.of(node.value);
  }

  public void put(String userId, String profile) {
    if (nodes.size() == capacity) {
      evictOldest();
    }
    Node node = nodes.get(userId);
    if (node != null) {
      node.value = profile;
      unlink(node);
      linkAsNewest(node);
      return;
    }
    Node added = new Node(userId, profile);
    nodes.put(userId, added);
    linkAsNewest(added);
  }

  public int size() {
    return nodes.size();
  }

  private void evictOldest() {
    Node oldest = ends.newer;
    unlink(oldest);
    nodes.remove(oldest.key);
  }

  private void linkAsNewest(Node node) {
    node.newer = ends;
    node.older = ends.older;
    ends.older.newer = node;
    ends.older = node;
  }

  private static void unlink(Node node) {
    node.older.newer = node.newer;
    node.newer.older = node.older;
  }
}
