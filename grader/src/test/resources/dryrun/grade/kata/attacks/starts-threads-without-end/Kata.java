public class Kata {
  static int f(int x) throws Throwable {
    while (true) {
      Thread.ofPlatform()
          .start(() -> {
            try {
              Thread.sleep(100_000);
            } catch (InterruptedException e) {
              // and on
            }
          });
    }
  }
}
