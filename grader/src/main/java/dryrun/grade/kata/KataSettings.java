package dryrun.grade.kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the processes that run answers are started.
///
/// @param harness the folder with the jars of the harness, JUnit among them
/// @param libraries further jars that answers and tests may use
/// @param heapMegabytes the most that an answer's heap may grow to
/// @param spares how many processes stand ready
/// @param idle how long they stand ready without being asked for
/// @param sandboxes programs to wrap around a process, the strongest first; the first one that
///   works on this machine is used
/// @param optimised whether a process compiles code that runs often once more, optimised: right for
///   answers that may compute for seconds, and half of what a process costs that lives for a moment
/// @param archive what [ProcessArchive] wrote, for processes that are ready in a quarter of the
///   time
/// @param reused whether a process runs one answer after another, each in a class loader of its
///   own: for answers that are known, as in the proof of our own katas. One that leaves a thread or
///   another setting of Java behind, writes files or is stopped is the last in its process
public record KataSettings(
    Path harness,
    List<Path> libraries,
    int heapMegabytes,
    int spares,
    Duration idle,
    List<Sandbox> sandboxes,
    boolean optimised,
    Optional<Path> archive,
    boolean reused) {
  public KataSettings {
    libraries = List.copyOf(libraries);
    sandboxes = List.copyOf(sandboxes);
  }

  /// The harness beside this program, 256 MiB, one spare process (two on machines with more than
  /// four processors), ten idle minutes, and the strongest sandbox that this machine has.
  public static KataSettings ofThisProgram() {
    int spares = Runtime.getRuntime().availableProcessors() > 4 ? 2 : 1;
    return new KataSettings(
        beside(),
        List.of(),
        256,
        spares,
        Duration.ofMinutes(10),
        Sandbox.ofThisMachine(),
        true,
        Optional.empty(),
        false);
  }

  /// The same with jars that answers and tests may use besides.
  public KataSettings withLibraries(List<Path> jars) {
    return new KataSettings(
        harness, jars, heapMegabytes, spares, idle, sandboxes, optimised, archive, reused);
  }

  KataSettings withSandboxes(List<Sandbox> others) {
    return new KataSettings(
        harness, libraries, heapMegabytes, spares, idle, others, optimised, archive, reused);
  }

  KataSettings withIdle(Duration time) {
    return new KataSettings(
        harness, libraries, heapMegabytes, spares, time, sandboxes, optimised, archive, reused);
  }

  /// The same with processes that start when they are asked for: they do not make themselves ready,
  /// which costs most of what a process does that lives for a moment.
  public KataSettings withoutSpares() {
    return new KataSettings(
        harness, libraries, heapMegabytes, 0, idle, sandboxes, optimised, archive, reused);
  }

  /// The same with code that is compiled once.
  public KataSettings withoutOptimising() {
    return new KataSettings(
        harness, libraries, heapMegabytes, spares, idle, sandboxes, false, archive, reused);
  }

  KataSettings withArchive(Path file) {
    return new KataSettings(
        harness,
        libraries,
        heapMegabytes,
        spares,
        idle,
        sandboxes,
        optimised,
        Optional.of(file),
        reused);
  }

  /// The same with processes that run one answer after another.
  public KataSettings withReuse() {
    return new KataSettings(
        harness, libraries, heapMegabytes, spares, idle, sandboxes, optimised, archive, true);
  }

  /// The jars of the harness and the libraries.
  List<Path> jars() {
    try (Stream<Path> files = Files.list(harness)) {
      return Stream.concat(
              files.filter(f -> f.toString().endsWith(".jar")).sorted(), libraries.stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the kata harness is not at " + harness, e);
    }
  }

  /// The folder `kata` beside the jar of this class, or beside the folder of that jar, which is
  /// where an app image has it.
  private static Path beside() {
    try {
      Path own =
          Path.of(KataSettings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = own.resolveSibling("kata");
      return Files.isDirectory(folder) ? folder : own.resolve("../../kata").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("this program is in no place that has files", e);
    }
  }
}
