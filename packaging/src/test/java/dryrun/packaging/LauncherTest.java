package dryrun.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher is plain `sh`; each test starts it as a process with an environment of its own.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("layout"), "bin", "dryrun").toAbsolutePath().normalize();

  private record Run(int exit, String output) {}

  @Test
  void tellsTheVersionFromTheJdkOfJavaHome() throws Exception {
    assertEquals(
        new Run(0, "Dryrun 0.1.0\n"),
        run(List.of(LAUNCHER.toString(), "--version"), System.getProperty("java.home")));
  }

  @Test
  void passesOverAnOldJavaHome(@TempDir Path folder) throws Exception {
    Path old = jdk(folder.resolve("old"), "17.0.15", "exit 1");
    Path present = folder.resolve("home/.jdks");
    Files.createDirectories(present);
    Files.createSymbolicLink(present.resolve("new"), Path.of(System.getProperty("java.home")));

    assertEquals(
        new Run(0, "Dryrun 0.1.0\n"),
        run(List.of(LAUNCHER.toString(), "--version"), old.toString(), folder.resolve("home")));
  }

  @Test
  void worksThroughASymbolicLinkAndAFolderWithBlanks(@TempDir Path folder) throws Exception {
    Path link = Files.createDirectories(folder.resolve("my programs")).resolve("dryrun");
    Files.createSymbolicLink(link, LAUNCHER);

    assertEquals(
        new Run(0, "Dryrun 0.1.0\n"),
        run(List.of(link.toString(), "--version"), System.getProperty("java.home")));
  }

  private static Path jdk(Path home, String version, String body) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n" + body + "\n");
    java.toFile().setExecutable(true);
    return home;
  }

  private static Run run(List<String> command, String javaHome) throws Exception {
    return run(command, javaHome, Path.of(System.getProperty("user.home")));
  }

  private static Run run(List<String> command, String javaHome, Path home) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", javaHome, "HOME", home.toString()));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }
}
