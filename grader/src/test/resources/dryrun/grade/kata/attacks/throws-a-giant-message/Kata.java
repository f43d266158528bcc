public class Kata {
  static int f(int x) throws Throwable {
    throw new IllegalStateException("x".repeat(50_000_000));
  }
}
