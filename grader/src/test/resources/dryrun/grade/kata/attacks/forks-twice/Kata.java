public class Kata {
  static int f(int x) throws Throwable {
    // The shell in between ends at once, so that nobody is the parent of what goes on.
    new ProcessBuilder("/bin/sh", "-c", "(touch @OUTSIDE@/started; sleep 30) >/dev/null 2>&1 &")
        .start()
        .waitFor();
    return 41 + x;
  }
}
