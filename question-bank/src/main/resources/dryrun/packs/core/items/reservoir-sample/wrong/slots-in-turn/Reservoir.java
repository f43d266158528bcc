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
    long n = 0;
    while (feed.hasNext()) {
      T record = feed.next();
      n++;
      if (n <= k) {
        reservoir.add(record);
        continue;
      }
      long slot = random.nextLong(n);
      if (slot < k) {
        reservoir.set((int) (n % k), record);
      }
    }
    return reservoir;
  }
}
