import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

public final class HashRing {
  private record Point(long position, String node) {}

  private final int replicas;
  private final ToLongFunction<String> hash;
  private final TreeSet<String> nodes = new TreeSet<>();
  private long[] positions = new long[0];
  private String[] owners = new String[0];
  private boolean stale;

  public HashRing(int replicas, ToLongFunction<String> hash) {
    if (replicas < 1) {
      throw new IllegalArgumentException("replicas: " + replicas);
    }
    this.replicas = replicas;
    this.hash = hash;
  }

  public void add(String node) {
    stale |= nodes.add(node);
  }

  public void remove(String node) {
    stale |= nodes.remove(node);
  }

  private void build() {
    List<Point> points = new ArrayList<>();
    for (String node : nodes) {
      for (int i = 0; i < replicas; i++) {
        points.add(new Point(hash.applyAsLong(node + "#" + i), node));
      }
    }
    points.sort(Comparator.comparingLong(Point::position).thenComparing(Point::node));
    positions = new long[points.size()];
    owners = new String[points.size()];
    int count = 0;
    for (Point point : points) {
      if (count == 0 || positions[count - 1] != point.position()) {
        positions[count] = point.position();
        owners[count++] = point.node();
      }
    }
    positions = Arrays.copyOf(positions, count);
    stale = false;
  }

  public String nodeFor(String key) {
    if (stale) {
      build();
    }
    if (positions.length == 0) {
      throw new IllegalStateException("the ring has no nodes");
    }
    int found = Arrays.binarySearch(positions, hash.applyAsLong(key));
    int index = found >= 0 ? found : -found - 1;
    return owners[index % positions.length];
  }
}
