public class Kata {
  static int f(int x) throws Throwable {
    while (true) {
      Thread.startVirtualThread(() -> {
        while (true) {
          Thread.yield();
        }
      });
    }
  }
}
