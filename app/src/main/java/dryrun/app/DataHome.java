package dryrun.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the folder of the user's data: what the environment names, else what was chosen in the
/// settings, else the platform's own place.
///
/// The choice is one line in `data-folder.txt` in the platform's own place, where the next start
/// finds it.
///
/// @param environment the environment's variables
/// @param osName as in the system property `os.name`
/// @param userHome the user's home folder
public record DataHome(Map<String, String> environment, String osName, Path userHome) {
  private static final String NAME = "DRYRUN_HOME";
  private static final String CHOICE = "data-folder.txt";

  /// That of the machine and user that run this.
  public static DataHome ofThisMachine() {
    return new DataHome(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /// `DRYRUN_HOME`, else [#chosen], else [#platformFolder].
  public Path folder() {
    return isNamed()
        ? Path.of(environment.getOrDefault(NAME, "")).toAbsolutePath()
        : chosen().orElseGet(this::platformFolder);
  }

  /// Whether the environment names the folder, which goes before any choice.
  public boolean isNamed() {
    return !environment.getOrDefault(NAME, "").isBlank();
  }

  /// What was chosen in the settings; empty also when the choice cannot be read.
  public Optional<Path> chosen() {
    try {
      Path folder = Path.of(Files.readString(choice()).strip());
      return Optional.of(folder).filter(Path::isAbsolute);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Whether this folder was chosen and is not there: on a disk that is not connected, say.
  public boolean isMissing(Path folder) {
    return Files.notExists(folder) && chosen().filter(folder::equals).isPresent();
  }

  /// Where the log belongs while a folder is in use. A line in the log must not make a folder that
  /// is missing, or nobody would be asked about it.
  public Path logs(Path folder) {
    return isMissing(folder) ? platformFolder() : folder;
  }

  /// Keeps the choice for the next start; choosing the platform's own place takes it back.
  ///
  /// @throws IOException when the disk refuses
  public void choose(Path folder) throws IOException {
    Path chosen = folder.toAbsolutePath().normalize();
    if (chosen.equals(platformFolder())) {
      Files.deleteIfExists(choice());
      return;
    }
    Files.createDirectories(platformFolder());
    Path unfinished = choice().resolveSibling(CHOICE + ".new");
    Files.writeString(unfinished, chosen + "\n");
    Files.move(unfinished, choice(), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path choice() {
    return platformFolder().resolve(CHOICE);
  }

  /// `$XDG_DATA_HOME/dryrun` or `~/.local/share/dryrun`, `~/Library/Application Support/Dryrun` on
  /// a Mac, `%APPDATA%\Dryrun` on Windows.
  public Path platformFolder() {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return userHome.resolve("Library/Application Support/Dryrun");
    }
    if (os.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isBlank() ? userHome.resolve("AppData/Roaming") : Path.of(roaming))
          .resolve("Dryrun");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isBlank() ? userHome.resolve(".local/share") : Path.of(data)).resolve("dryrun");
  }
}
