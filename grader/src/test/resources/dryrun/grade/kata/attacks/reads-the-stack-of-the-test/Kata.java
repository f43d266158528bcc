public class Kata {
  static int f(int x) throws Throwable {
    return StackWalker.getInstance().walk(frames -> (int) frames.count()) * 0;
  }
}
