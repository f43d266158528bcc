import java.util.stream.IntStream;

public class Kata {
  static int f(int x) throws Throwable {
    return IntStream.range(0, 1000).parallel().map(i -> 0).sum();
  }
}
