public class Kata {
  static int f(int x) throws Throwable {
    Object lock = new Object();
    synchronized (lock) {
      lock.wait();
    }
    return 41 + x;
  }
}
