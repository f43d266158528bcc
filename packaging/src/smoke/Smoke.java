import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Proves an app image: its version, one query, one kata, one window, each as a process of its own.
class Smoke {
  private final Path image;

  Smoke(Path image) {
    this.image = image;
  }

  public static void main(String[] arguments) throws Exception {
    Smoke smoke = new Smoke(Path.of(arguments[0]).toAbsolutePath());
    smoke.expect("0.1.0", smoke.launcher("--version"));

    Path query = Files.createTempFile("smoke", ".sql");
    Files.writeString(query, "SELECT COUNT(*) AS n FROM page_events");
    smoke.expect(
        "\"rowCount\":1", smoke.launcher("sql", "run", "--format", "json", query.toString()));
    Files.delete(query);

    Path answer =
        Path.of("../question-bank/src/main/resources/dryrun/packs/core/items/pair-sum/reference")
            .toAbsolutePath()
            .normalize();
    smoke.expect(
        "\"verdict\":\"pass\"",
        smoke.launcher("kata", "grade", "--format", "json", "core/pair-sum", answer.toString()));

    Path picture = Files.createTempFile("smoke", ".png");
    smoke.expect("rendered", smoke.window(picture));
    if (Files.size(picture) < 10_000) {
      throw new IllegalStateException("the window is empty: " + picture);
    }
    Files.delete(picture);
    System.out.println("the app image answers, runs a query, judges a kata and opens its window");
  }

  private List<String> launcher(String... arguments) {
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>();
    command.add(image.resolve(windows ? "dryrun.exe" : "bin/dryrun").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /// The image's own java compiles and runs the window's smoke, which also shows that the compiler
  /// is inside.
  private List<String> window(Path picture) throws IOException {
    Path source = Path.of("src", "smoke", "WindowSmoke.java").toAbsolutePath();
    return List.of(
        image.resolve("lib/runtime/bin/java").toString(),
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "--enable-native-access=javafx.graphics",
        "--add-modules=javafx.controls",
        "--class-path=" + image.resolve("lib/app/*"),
        source.toString(),
        picture.toString());
  }

  private void expect(String words, List<String> command) throws Exception {
    Path home = Files.createTempDirectory("smoke-home");
    Process process = start(command, Map.of("DRYRUN_HOME", home.toString()));
    String output = new String(process.getInputStream().readAllBytes());
    int exit = process.waitFor();
    if (exit != 0 || !output.contains(words)) {
      throw new IllegalStateException(
          String.join(" ", command)
              + " ended with "
              + exit
              + " and did not say "
              + words
              + ":\n"
              + output);
    }
  }

  private static Process start(List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }
}
