package dryrun.kata.harness;

import dryrun.kata.harness.warm.UsualTests;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in for a request before there is one.
final class Rehearsal {
  private Rehearsal() {}

  /// Tests as katas have them.
  static Request request() {
    return new Request(
        1 << 20,
        "",
        new Request.Limit(60_000, true, 60_000),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(UsualTests.class.getName()),
        false,
        "",
        1,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /// Locks a thread that does nothing else.
  static void lock(List<String> readable) {
    // Opens the machine's source of randomness while that can be opened.
    new SecureRandom().nextInt();
    Thread thread = new Thread(() -> Landlock.lock(readable, ""), "rehearsal");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
