public class Kata {
  static int f(int x) throws Throwable {
    return System.getProperty("user.home").length() * 0;
  }
}
