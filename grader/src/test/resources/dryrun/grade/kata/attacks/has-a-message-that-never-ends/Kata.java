public class Kata {
  static int f(int x) throws Throwable {
    throw new RuntimeException() {
      @Override
      public String getMessage() {
        while (true) {}
      }
    };
  }
}
