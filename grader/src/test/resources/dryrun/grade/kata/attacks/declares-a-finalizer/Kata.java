public class Kata {
  static int f(int x) throws Throwable {
    new Kata();
    System.gc();
    return 0;
  }

  @Override
  protected void finalize() {
    System.exit(0);
  }
}
