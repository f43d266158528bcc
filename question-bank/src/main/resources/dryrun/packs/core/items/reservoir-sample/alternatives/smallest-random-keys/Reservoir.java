import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

public final class Reservoir {
  private record Keyed<T>(double key, T record) {}

  public static <T> List<T> sample(Iterator<T> feed, int k, Random random) {
    if (k < 0) {
      throw new IllegalArgumentException("a sample of " + k);
    }
    PriorityQueue<Keyed<T>> smallest =
        new PriorityQueue<>(Comparator.<Keyed<T>>comparingDouble(Keyed::key).reversed());
    while (feed.hasNext()) {
      double key = random.nextDouble();
      T record = feed.next();
      if (smallest.size() < k) {
        smallest.add(new Keyed<>(key, record));
      } else if (k > 0 && key < smallest.element().key()) {
        smallest.remove();
        smallest.add(new Keyed<>(key, record));
      }
    }
    List<T> sample = new ArrayList<>();
    smallest.forEach(each -> sample.add(each.record()));
    return sample;
  }
}
