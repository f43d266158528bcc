package dryrun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  private static Path folder(String os, Map<String, String> environment) {
    return new DataHome(environment, os, USER).folder();
  }
}
