package dryrun.sql.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The processes that one test starts. A mark on their command lines tells them from those of tests
/// that run at the same time.
final class Children {
  private final String mark = "-Ddryrun.mark=" + UUID.randomUUID();

  /// The settings of the program, but for optimising, which does not pay in a process that soon
  /// ends.
  WorkerSettings settings(int heapMegabytes) {
    WorkerSettings settings = WorkerSettings.ofThisProcess(heapMegabytes);
    List<String> command = new ArrayList<>(settings.command());
    command.addAll(1, List.of("-XX:TieredStopAtLevel=1", mark));
    return new WorkerSettings(command, settings.start(), settings.load(), settings.grace());
  }

  Stream<ProcessHandle> alive() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(mark));
  }

  void kill() {
    List<ProcessHandle> children = alive().toList();
    children.forEach(ProcessHandle::destroyForcibly);
    children.forEach(child -> child.onExit().join());
  }
}
