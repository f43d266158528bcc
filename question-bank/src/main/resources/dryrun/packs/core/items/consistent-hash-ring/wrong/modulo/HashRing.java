import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

public final class HashRing {
  private final ToLongFunction<String> hash;
  private final TreeSet<String> nodes = new TreeSet<>();

  public HashRing(int replicas, ToLongFunction<String> hash) {
    if (replicas < 1) {
      throw new IllegalArgumentException("at least one replica: " + replicas);
    }
    this.hash = hash;
  }

  public void add(String node) {
    nodes.add(node);
  }

  public void remove(String node) {
    nodes.remove(node);
  }

  public String nodeFor(String key) {
    if (nodes.isEmpty()) {
      throw new IllegalStateException("the ring has no nodes");
    }
    List<String> all = new ArrayList<>(nodes);
    return all.get((int) Math.floorMod(hash.applyAsLong(key), (long) all.size()));
  }
}
