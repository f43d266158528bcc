package dryrun.app.desktop.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/// Small things that the window remembers until next time: theme, sizes, split positions.
///
/// They are convenience: a file that is gone or unreadable means the defaults. May be called from
/// any thread; only [#load] and [#save] touch the disk.
public final class Remembered {
  private final Path file;
  private final Properties values = new Properties();

  private Remembered(Path file) {
    this.file = file;
  }

  /// What the file holds; nothing when it is missing or cannot be read.
  public static Remembered load(Path file) {
    var remembered = new Remembered(file);
    if (Files.isRegularFile(file)) {
      try (Reader reader = new StringReader(Files.readString(file))) {
        remembered.values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        remembered.values.clear();
      }
    }
    return remembered;
  }

  /// Writes everything, so that the file is whole at any time.
  ///
  /// @throws IOException when the disk refuses
  public synchronized void save() throws IOException {
    var text = new StringWriter();
    values.store(text, null);
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(unfinished, text.toString());
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  public synchronized String text(String key, String otherwise) {
    return values.getProperty(key, otherwise);
  }

  public synchronized void put(String key, Object value) {
    values.setProperty(key, String.format(Locale.ROOT, "%s", value));
  }

  /// A number; the default when there is none.
  public double number(String key, double otherwise) {
    try {
      double number = Double.parseDouble(text(key, ""));
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /// A constant by its name; the default when there is none.
  public <E extends Enum<E>> E constant(String key, E otherwise) {
    String name = text(key, "");
    return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
