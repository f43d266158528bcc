package dryrun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHomeTest {
  private static final Path USER = Path.of("/home/ada");

  @Test
  void isWhereTheUserSays() {
    assertEquals(
        Path.of("/data").toAbsolutePath(),
        new DataHome(Map.of("DRYRUN_HOME", "/data", "XDG_DATA_HOME", "/x"), "Linux", USER)
            .folder());
  }

  @Test
  void isThePlatformsPlaceOtherwise() {
    assertEquals(USER.resolve(".local/share/dryrun"), folder("Linux", Map.of()));
    assertEquals(Path.of("/x/dryrun"), folder("Linux", Map.of("XDG_DATA_HOME", "/x")));
    assertEquals(USER.resolve("Library/Application Support/Dryrun"), folder("Mac OS X", Map.of()));
    assertEquals(Path.of("/roaming/Dryrun"), folder("Windows 11", Map.of("APPDATA", "/roaming")));
    assertEquals(USER.resolve("AppData/Roaming/Dryrun"), folder("Windows 11", Map.of()));
  }

  @Test
  void isWhatWasChosenInTheSettings(@TempDir Path data) throws IOException {
    Path chosen = data.resolve("elsewhere");
    var homes = new DataHome(Map.of("XDG_DATA_HOME", data.toString()), "Linux", USER);
    homes.choose(chosen);
    assertEquals(chosen, homes.folder());
    var named =
        new DataHome(
            Map.of("XDG_DATA_HOME", data.toString(), "DRYRUN_HOME", "/data"), "Linux", USER);
    assertEquals(Path.of("/data").toAbsolutePath(), named.folder());
    homes.choose(homes.platformFolder());
    assertEquals(Optional.empty(), homes.chosen());
    assertEquals(data.resolve("dryrun"), homes.folder());
  }

  @Test
  void aFolderThatIsMissingIsNotMadeByALineInTheLog(@TempDir Path data) throws IOException {
    var homes = new DataHome(Map.of("XDG_DATA_HOME", data.toString()), "Linux", USER);
    Path chosen = data.resolve("disk");
    homes.choose(chosen);
    assertEquals(homes.platformFolder(), homes.logs(chosen));
    Path other = data.resolve("not-chosen");
    assertEquals(other, homes.logs(other));
    Files.createDirectory(chosen);
    assertEquals(chosen, homes.logs(chosen));
  }

  @Test
  void forgetsAChoiceThatCannotBeRead(@TempDir Path data) throws IOException {
    var homes = new DataHome(Map.of("XDG_DATA_HOME", data.toString()), "Linux", USER);
    Files.createDirectories(homes.platformFolder());
    for (String spoilt : List.of("", "not/absolute", "\0")) {
      Files.writeString(homes.platformFolder().resolve("data-folder.txt"), spoilt);
      assertEquals(homes.platformFolder(), homes.folder());
    }
  }

  private static Path folder(String os, Map<String, String> environment) {
    return new DataHome(environment, os, USER).folder();
  }
}
