package dryrun.grade.kata;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command line of a process that runs one answer.
///
/// The harness and JUnit are modules, for classes on a class path are open to reflection. Only the
/// modules of Java that katas need are there: without `jdk.unsupported` there is no `Unsafe`.
final class ChildCommand {
  private static final String MODULE = "dryrun.kata.harness";
  private static final String MODULES =
      "org.junit.platform.launcher,org.junit.jupiter.engine,org.junit.jupiter.params,"
          + "org.junit.vintage.engine,org.assertj.core";
  private static final String JAVA_MODULES = "java.base,java.logging,java.management";

  /// Java uses no archive where these are asked for.
  private static final List<String> CLOSED =
      List.of(
          "--illegal-native-access=deny",
          "--limit-modules",
          JAVA_MODULES + "," + MODULE + "," + MODULES);

  private final KataSettings settings;
  private final Sandbox sandbox;
  private final Path java;

  ChildCommand(KataSettings settings, Sandbox sandbox) {
    this.settings = settings;
    this.sandbox = sandbox;
    this.java = Path.of(System.getProperty("java.home")).toAbsolutePath();
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /// The program of Java, which the process itself must not be able to start.
  Path program() {
    return java.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
  }

  /// @param scratch the folder in which it runs
  /// @param warm whether it makes itself ready before it is asked
  List<String> words(Path scratch, boolean warm) {
    List<Path> readable = new ArrayList<>(List.of(java, settings.harness().toAbsolutePath()));
    settings.libraries().forEach(jar -> readable.add(jar.toAbsolutePath()));
    settings.archive().ifPresent(archive -> readable.add(archive.toAbsolutePath()));
    List<String> words =
        new ArrayList<>(sandbox.wrap().apply(new Sandbox.Places(readable, scratch)));
    words.addAll(java(scratch, settings.archive().map(ChildCommand::quick).orElse(CLOSED)));
    if (warm) {
      words.add("warm");
    }
    if (settings.reused()) {
      words.add("again");
    }
    if (sandbox.landlock()) {
      words.add("landlock");
    }
    Stream.concat(readable.stream(), Stream.of("/dev/random", "/dev/urandom").map(Path::of))
        .filter(path -> path.toFile().exists())
        .forEach(path -> words.add(path.toString()));
    return words;
  }

  /// The command line of a process that makes itself ready, writes down what that took, and ends.
  List<String> training(Path scratch, Path archive) {
    List<String> words = new ArrayList<>(java(scratch, List.of("-XX:AOTCacheOutput=" + archive)));
    words.add("warm");
    if (sandbox.landlock()) {
      words.add("landlock");
    }
    return words;
  }

  private static List<String> quick(Path archive) {
    return List.of("-XX:AOTCache=" + archive.toAbsolutePath());
  }

  private List<String> java(Path scratch, List<String> more) {
    List<String> words = new ArrayList<>(List.of(program().toString()));
    words.addAll(options(scratch));
    if (!settings.optimised()) {
      words.add("-XX:TieredStopAtLevel=1");
    }
    words.addAll(more);
    if (!settings.libraries().isEmpty()) {
      words.add("--class-path");
      words.add(
          settings.libraries().stream()
              .map(jar -> jar.toAbsolutePath().toString())
              .collect(Collectors.joining(File.pathSeparator)));
    }
    words.addAll(List.of("-m", MODULE + "/" + MODULE + ".Main"));
    return words;
  }

  private List<String> options(Path scratch) {
    return List.of(
        "-Xmx" + settings.heapMegabytes() + "m",
        "-Xss1m",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-XX:MaxMetaspaceSize=96m",
        "-XX:CompressedClassSpaceSize=64m",
        "-XX:MaxDirectMemorySize=16m",
        "-XX:ReservedCodeCacheSize=48m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisableAttachMechanism",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + (File.separatorChar == '\\' ? "NUL" : "/dev/null"),
        // What the machine says must not stand between the frames.
        "-XX:+DisplayVMOutputToStderr",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "--enable-native-access=" + MODULE,
        "-Duser.timezone=UTC",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Dfile.encoding=UTF-8",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + scratch,
        "--module-path",
        settings.harness().toAbsolutePath().toString(),
        "--add-modules",
        MODULES);
  }
}
