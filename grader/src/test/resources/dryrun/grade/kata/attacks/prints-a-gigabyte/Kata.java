public class Kata {
  static int f(int x) throws Throwable {
    String line = "x".repeat(1 << 20);
    for (int i = 0; i < 1024; i++) {
      System.out.println(line);
    }
    return 41 + x;
  }
}
