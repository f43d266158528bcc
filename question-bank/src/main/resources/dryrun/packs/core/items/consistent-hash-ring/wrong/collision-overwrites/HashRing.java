import java.util.TreeMap;
import java.util.function.ToLongFunction;

public final class HashRing {
  private final int replicas;
  private final ToLongFunction<String> hash;
  private final TreeMap<Long, String> points = new TreeMap<>();

  public HashRing(int replicas, ToLongFunction<String> hash) {
    if (replicas < 1) {
      throw new IllegalArgumentException("at least one replica: " + replicas);
    }
    this.replicas = replicas;
    this.hash = hash;
  }

  public void add(String node) {
    for (int i = 0; i < replicas; i++) {
      points.put(position(node, i), node);
    }
  }

  public void remove(String node) {
    for (int i = 0; i < replicas; i++) {
      points.remove(position(node, i));
    }
  }

  public String nodeFor(String key) {
    if (points.isEmpty()) {
      throw new IllegalStateException("the ring has no nodes");
    }
    var next = points.ceilingEntry(hash.applyAsLong(key));
    return (next == null ? points.firstEntry() : next).getValue();
  }

  private long position(String node, int replica) {
    return hash.applyAsLong(node + "#" + replica);
  }
}
