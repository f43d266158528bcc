import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

public final class Reservoir {
  public static <T> List<T> sample(Iterator<T> feed, int k, Random random) {
    if (k < 0) {
      throw new IllegalArgumentException("k is not negative: " + k);
    }
    List<T> reservoir = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      reservoir.add(feed.next());
    }
    for (long n = k + 1; feed.hasNext(); n++) {
      T record = feed.next();
      long slot = random.nextLong(n);
      if (slot < k) {
        reservoir.set((int) slot, record);
      }
    }
    return reservoir;
  }
}
