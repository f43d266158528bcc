package dryrun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void isThereUnderEitherWindowSystemAndWhereNoneIsNeeded() {
    assertEquals(Optional.empty(), new Display("Linux", Map.of("DISPLAY", ":0"), "").missing());
    assertEquals(
        Optional.empty(),
        new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "").missing());
    assertEquals(Optional.empty(), new Display("Linux", Map.of(), "Headless").missing());
    assertEquals(Optional.empty(), new Display("Mac OS X", Map.of(), "").missing());
  }

  @Test
  void saysHowToGetOne() {
    String sentence = new Display("Linux", Map.of(), "").missing().orElseThrow();
    assertTrue(sentence.startsWith("There is no display"), sentence);
    assertTrue(sentence.contains("xvfb-run"), sentence);
  }

  @Test
  void saysWhatToInstallWhereTheWindowsLibraryIsMissing() {
    String sentence =
        Display.refused(new UnsupportedOperationException("Unable to load glass GTK library."));
    assertTrue(sentence.contains("libgtk-3-0"), sentence);
  }

  @Test
  void namesTheDisplayThatDoesNotAnswer() {
    String sentence = Display.refused(new UnsupportedOperationException("Unable to open DISPLAY"));
    assertTrue(sentence.contains("Unable to open DISPLAY"), sentence);
    assertTrue(sentence.contains("check DISPLAY"), sentence);
  }
}
