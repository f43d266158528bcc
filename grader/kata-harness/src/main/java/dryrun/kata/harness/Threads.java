package dryrun.kata.harness;

/// The threads of this process, but for those that Java keeps for itself.
final class Threads {
  private static final ThreadGroup ALL = root();

  private Threads() {}

  /// How many there are.
  static int alive() {
    return ALL.activeCount();
  }

  /// Starts one that keeps nothing alive.
  static void daemon(String name, Runnable action) {
    Thread thread = new Thread(action, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static ThreadGroup root() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
