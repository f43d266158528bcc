package dryrun.sql.worker;

import dryrun.sql.Limits;
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
/// @param grace how long a run may still answer after it was cancelled, and at most after its limit
public record WorkerSettings(List<String> command, Duration start, Duration load, Duration grace) {
  /// The grace is part of what the user waits for, so it is a small share of the limit.
  private static final long GRACE_SHARE = 10;

  private static final Duration LEAST_GRACE = Duration.ofMillis(100);

  public WorkerSettings {
    command = List.copyOf(command);
  }

  /// How long a run may take to answer before its process is killed: its time limit and a tenth of
  /// it.
  Duration longest(Limits limits) {
    Duration share = limits.time().dividedBy(GRACE_SHARE);
    Duration least = share.compareTo(LEAST_GRACE) < 0 ? LEAST_GRACE : share;
    return limits.time().plus(least.compareTo(grace) < 0 ? least : grace);
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
