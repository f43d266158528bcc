import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

public final class Reservoir {
  public static <T> List<T> sample(Iterator<T> feed, int k, Random random) {
    if (k < 0) {
      throw new IllegalArgumentException("k is not negative: " + k);
    }
    List<T> all = new ArrayList<>();
    feed.forEachRemaining(all::add);
    List<T> sample = new ArrayList<>();
    while (sample.size() < k && !all.isEmpty()) {
      sample.add(all.remove(random.nextInt(all.size())));
    }
    return sample;
  }
}
