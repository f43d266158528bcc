public class Kata {
  static int f(int x) throws Throwable {
    return 41 + x;
  }

  static {
    boolean on = true;
    while (on) {}
  }
}
