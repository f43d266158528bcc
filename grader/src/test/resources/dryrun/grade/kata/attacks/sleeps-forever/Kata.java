public class Kata {
  static int f(int x) throws Throwable {
    Thread.sleep(Long.MAX_VALUE);
    return 41 + x;
  }
}
