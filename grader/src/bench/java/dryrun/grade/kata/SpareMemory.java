package dryrun.grade.kata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a spare process holds in memory once it is ready. The process that was started is that of
/// the sandbox; the one of Java is below it.
final class SpareMemory {
  private static final long PAUSE_MILLIS = 1000;
  private static final int TRIES = 60;

  private SpareMemory() {}

  /// Prints it, where the system says so, as soon as it does not grow any more.
  static void print() throws IOException, InterruptedException {
    Optional<String> before = Optional.empty();
    for (int i = 0; i < TRIES; i++) {
      Optional<String> now = resident();
      if (now.isPresent() && now.equals(before)) {
        System.out.println("an idle spare process holds " + now.get());
        return;
      }
      before = now;
      Thread.sleep(PAUSE_MILLIS);
    }
    System.out.println("no spare process is idle, or this system does not say what it holds");
  }

  private static Optional<String> resident() throws IOException {
    List<ProcessHandle> below = ProcessHandle.current().descendants().toList();
    for (ProcessHandle process : below) {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      if (Files.exists(status)) {
        List<String> lines = Files.readAllLines(status);
        if (lines.contains("Name:\tjava")) {
          return lines.stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .map(line -> line.substring("VmRSS:".length()).strip())
              .findFirst();
        }
      }
    }
    return Optional.empty();
  }
}
