public class Kata {
  static int f(int x) {
    return NESTED;
  }
}
