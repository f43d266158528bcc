public class Kata {
  static int f(int x) throws Throwable {
    while (true) {
      try {
        while (true) {
          Thread.sleep(1);
        }
      } catch (Throwable stop) {
        // and on
      }
    }
  }
}
