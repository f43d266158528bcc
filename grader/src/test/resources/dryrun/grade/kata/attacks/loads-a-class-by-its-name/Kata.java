public class Kata {
  static int f(int x) throws Throwable {
    Class.forName("java.lang.Process" + "Builder");
    return 0;
  }
}
