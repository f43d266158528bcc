package dryrun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
  private final List<String> seen = new ArrayList<>();
  @TempDir private Path home;

  @Test
  void aSecondStartBringsTheOpenWindowToTheFront() {
    try (var open = new OneWindow(home)) {
      open.listen(this::front);
      assertTrue(OneWindow.call(home, round -> answered(open)));
      open.listen(this::front);
    }
    assertEquals(List.of("front"), seen);
  }

  @Test
  void aFirstStartFindsNobody() {
    assertFalse(OneWindow.call(home, round -> true));
    assertFalse(OneWindow.call(home.resolve("not-there-yet"), round -> true));
    assertTrue(Files.notExists(home.resolve("not-there-yet")));
  }

  @Test
  void aWindowThatWasClosedIsNotCalled() {
    var open = new OneWindow(home);
    open.listen(this::front);
    open.close();
    assertFalse(OneWindow.call(home, round -> true));
  }

  @Test
  void aCallThatNobodyAnswersIsTakenBack() throws IOException {
    try (var busy = new OneWindow(home)) {
      busy.listen(this::front);
      assertFalse(OneWindow.call(home, round -> round < 3));
      busy.listen(this::front);
    }
    assertEquals(List.of(), seen);
    assertEquals(List.of("window.lock"), names());
  }

  @Test
  void aCallLeftByACrashIsForgotten() throws IOException {
    Files.createFile(home.resolve("window.call"));
    try (var open = new OneWindow(home)) {
      open.listen(this::front);
      open.listen(this::front);
    }
    assertEquals(List.of(), seen);
  }

  private boolean answered(OneWindow open) {
    open.listen(this::front);
    return true;
  }

  private void front() {
    seen.add("front");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(home)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
