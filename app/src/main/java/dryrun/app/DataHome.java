package dryrun.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Finds the folder of the user's data.
///
/// @param environment the environment's variables
/// @param osName as in the system property `os.name`
/// @param userHome the user's home folder
public record DataHome(Map<String, String> environment, String osName, Path userHome) {

  /// That of the machine and user that run this.
  public static DataHome ofThisMachine() {
    return new DataHome(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /// `DRYRUN_HOME`, else the platform's own place: `$XDG_DATA_HOME/dryrun` or
  /// `~/.local/share/dryrun`, `~/Library/Application Support/Dryrun` on a Mac, `%APPDATA%\Dryrun`
  /// on Windows.
  public Path folder() {
    String named = environment.getOrDefault("DRYRUN_HOME", "");
    return named.isBlank() ? platformFolder() : Path.of(named).toAbsolutePath();
  }

  private Path platformFolder() {
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
