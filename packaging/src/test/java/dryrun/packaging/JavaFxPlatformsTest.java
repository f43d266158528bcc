package dryrun.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class JavaFxPlatformsTest {
  private static final Map<String, String> WINDOW_LIBRARY =
      Map.of(
          "linux", "libglass.so",
          "linux-aarch64", "libglass.so",
          "mac", "libglass.dylib",
          "mac-aarch64", "libglass.dylib",
          "win", "glass.dll");

  @Test
  void everyPlatformHasItsOwnJavaFx() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target/javafx"))) {
      for (Path jar : jars) {
        String platform =
            jar.getFileName().toString().replaceAll("^javafx-graphics-[0-9.]+-|\\.jar$", "");
        found.put(platform, windowLibrary(jar));
      }
    }

    assertEquals(new TreeMap<>(WINDOW_LIBRARY), found);
  }

  private static String windowLibrary(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.matches("(lib)?glass\\.(so|dylib|dll)"))
          .findFirst()
          .orElse("none");
    }
  }
}
