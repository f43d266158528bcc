public class Kata {
  static int f(int x) throws Throwable {
    Thread left =
        new Thread(() -> {
          while (true) {}
        });
    left.start();
    return 0;
  }
}
