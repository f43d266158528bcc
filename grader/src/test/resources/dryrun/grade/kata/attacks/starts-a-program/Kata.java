public class Kata {
  static int f(int x) throws Throwable {
    new ProcessBuilder("/bin/sh", "-c", "touch @OUTSIDE@/started; sleep 30").start().waitFor();
    return 41 + x;
  }
}
