public class Kata {
  static int f(int x) {
    while (true) {}
  }
}
