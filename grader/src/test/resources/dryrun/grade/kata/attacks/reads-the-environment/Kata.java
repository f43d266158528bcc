public class Kata {
  static int f(int x) throws Throwable {
    return System.getenv().size() * 0;
  }
}
