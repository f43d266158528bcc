package dryrun.app.desktop;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/// What lies at a path that was dropped on the window.
sealed interface Dropped {
  long LONGEST_SQL = 1 << 20;

  /// A statement.
  record Sql(String text) implements Dropped {}

  /// A folder of tables.
  record Data(Path folder) implements Dropped {}

  /// An exported journal.
  record History(Path file) implements Dropped {}

  /// A pack of problems.
  record Pack(Path path) implements Dropped {}

  /// A text that should be SQL and cannot be read as one.
  record Unreadable(Path file) implements Dropped {}

  /// Anything else.
  record Unknown(Path path) implements Dropped {}

  /// Looks at a path. Waits for the disk.
  ///
  /// @throws IOException when the disk refuses
  static Dropped at(Path path) throws IOException {
    if (Files.exists(path.resolve("schema.sql"))) {
      return new Data(path);
    }
    if (Files.exists(path.resolve("pack.json")) || isZipOfPack(path)) {
      return new Pack(path);
    }
    return switch (ending(path)) {
      case "sql" -> sql(path);
      case "json" -> new History(path);
      default -> new Unknown(path);
    };
  }

  private static Dropped sql(Path file) throws IOException {
    if (Files.size(file) > LONGEST_SQL) {
      return new Unreadable(file);
    }
    try {
      return new Sql(Files.readString(file));
    } catch (CharacterCodingException e) {
      return new Unreadable(file);
    }
  }

  private static boolean isZipOfPack(Path path) throws IOException {
    if (!ending(path).equals("zip") || !Files.isRegularFile(path)) {
      return false;
    }
    try (var zip = new ZipFile(path.toFile())) {
      return zip.stream().anyMatch(entry -> Path.of(entry.getName()).endsWith("pack.json"));
    }
  }

  private static String ending(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
