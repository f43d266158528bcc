package dryrun.grade.kata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a closed runner must not leave behind.
final class Leftovers {
  private Leftovers() {}

  /// Commands of processes that this one started and that still run.
  static List<String> processes() {
    return ProcessHandle.current()
        .descendants()
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().commandLine().orElse("process " + process.pid()))
        .toList();
  }

  /// Numbers of processes that this one started and that still run.
  static Set<Long> pids() {
    return ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  /// Temporary folders of this process.
  static List<String> folders() throws IOException {
    String own = "dryrun-kata-" + ProcessHandle.current().pid() + "-";
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(own))
          .toList();
    }
  }
}
