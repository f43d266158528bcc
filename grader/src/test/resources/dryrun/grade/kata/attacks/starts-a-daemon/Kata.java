public class Kata {
  static int f(int x) throws Throwable {
    new ProcessBuilder("/usr/bin/setsid", "/bin/sh", "-c", "touch @OUTSIDE@/started; sleep 30")
        .start();
    return 41 + x;
  }
}
