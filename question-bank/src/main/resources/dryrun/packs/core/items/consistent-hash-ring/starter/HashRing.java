import java.util.function.ToLongFunction;

public final class HashRing {
  public HashRing(int replicas, ToLongFunction<String> hash) {}

  public void add(String node) {}

  public void remove(String node) {}

  public String nodeFor(String key) {
    return null;
  }
}
