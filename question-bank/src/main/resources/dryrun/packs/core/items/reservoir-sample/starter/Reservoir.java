import java.util.Iterator;
import java.util.List;
import java.util.Random;

public final class Reservoir {
  public static <T> List<T> sample(Iterator<T> feed, int k, Random random) {
    return null;
  }
}
