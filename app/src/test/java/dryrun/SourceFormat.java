package dryrun;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The one format of all Java files: google-java-format's, long texts wrapped and imports sorted as
/// its own program does. As a program it rewrites the files under the folder named in its argument.
final class SourceFormat {
  private SourceFormat() {}

  public static void main(String[] arguments) throws IOException {
    for (Path file : filesUnder(Path.of(arguments[0]))) {
      String formatted = formatted(file);
      if (!formatted.equals(Files.readString(file))) {
        Files.writeString(file, formatted);
        System.out.println("formatted " + file);
      }
    }
  }

  /// All Java sources under the folder, without build output.
  static List<Path> filesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !f.toString().contains("target"))
          .sorted()
          .toList();
    }
  }

  static boolean isFormatted(Path file) {
    try {
      return formatted(file).equals(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String formatted(Path file) throws IOException {
    try {
      Formatter formatter = new Formatter();
      return StringWrapper.wrap(
          formatter.formatSourceAndFixImports(Files.readString(file)), formatter);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
