public class Kata {
  static int f(int x) throws Throwable {
    return new long[Integer.MAX_VALUE].length;
  }
}
