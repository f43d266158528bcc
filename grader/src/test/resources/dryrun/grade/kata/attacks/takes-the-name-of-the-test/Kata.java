public class Kata {
  static int f(int x) {
    return 0;
  }
}

class KataTest {
  @org.junit.jupiter.api.Test
  void f_adds() {}
}
