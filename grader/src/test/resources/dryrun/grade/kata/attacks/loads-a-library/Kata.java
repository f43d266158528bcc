public class Kata {
  static int f(int x) throws Throwable {
    System.load("/lib/x86_64-linux-gnu/libc.so.6");
    return 41 + x;
  }
}
