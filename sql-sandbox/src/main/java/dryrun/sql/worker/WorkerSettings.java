package dryrun.sql.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How the processes of a [WorkerSandbox] are started and when they are killed.
///
/// @param command the command line
/// @param start how long a process may take until it is ready
/// @param load how long the loading of one dataset may take
/// @param grace how long after its time limit a run may still answer
public record WorkerSettings(List<String> command, Duration start, Duration load, Duration grace) {
  public WorkerSettings {
    command = List.copyOf(command);
  }

  /// The Java and the class path of this process, with a heap of its own.
  ///
  /// @param heapMegabytes the most that the heap may grow to
  public static WorkerSettings ofThisProcess(int heapMegabytes) {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(java.io.File.pathSeparator));
    return new WorkerSettings(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.awt.headless=true",
            "-cp",
            classPath,
            WorkerMain.class.getName()),
        Duration.ofSeconds(60),
        Duration.ofSeconds(60),
        Duration.ofSeconds(2));
  }
}
