public class Kata {
  static int f(int x) {
    return 0;
  }
}

class Integer {
  static Integer valueOf(int x) {
    return null;
  }
}
