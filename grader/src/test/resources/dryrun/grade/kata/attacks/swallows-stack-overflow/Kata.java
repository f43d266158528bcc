public class Kata {
  static int f(int x) throws Throwable {
    return deep(0);
  }

  static int deep(int n) {
    try {
      return deep(n + 1);
    } catch (StackOverflowError e) {
      return deep(n);
    }
  }
}
