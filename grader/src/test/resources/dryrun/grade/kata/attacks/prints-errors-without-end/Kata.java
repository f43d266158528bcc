public class Kata {
  static int f(int x) throws Throwable {
    while (true) {
      System.err.print("x".repeat(1 << 16));
    }
  }
}
