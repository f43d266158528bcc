public class Kata {
  static int f(int x) throws Throwable {
    Object one = new Object();
    Object two = new Object();
    Thread other =
        new Thread(() -> {
          synchronized (two) {
            pause();
            synchronized (one) {
              pause();
            }
          }
        });
    other.start();
    synchronized (one) {
      pause();
      synchronized (two) {
        return 41 + x;
      }
    }
  }

  static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
