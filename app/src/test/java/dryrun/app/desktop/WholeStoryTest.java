package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.PackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeStoryTest {
  @TempDir private Path home;
  private OpenWindow window;

  @BeforeEach
  void open() throws PackException, TimeoutException {
    window = new OpenWindow(home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aStoryIsDraftedCheckedAndMendedByKeyboard() throws Exception {
    window.press(KeyCode.ALT, KeyCode.DIGIT7);
    await(() -> window.isPresent("#first-story"));
    window.tabTo("#first-story");
    window.press(KeyCode.SPACE);
    await(() -> window.isFocused("#new-title"));
    window.paste("The silent counters");
    window.tabTo("#template-star");
    window.press(KeyCode.SPACE);

    await(() -> window.isFocused("#story-text"));
    window.paste("At 2 am, 85 counters basically went silent.");
    await(() -> window.isPresent("#finding-1"));
    assertEquals(true, window.spoken("#finding-1").contains("Filler"));

    window.press(KeyCode.F8);
    window.press(KeyCode.BACK_SPACE);
    await(() -> !window.isPresent("#finding-1"));
    window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    window.paste("I had until 7 to bring them back.");
    window.press(KeyCode.ALT, KeyCode.DIGIT1);

    Path file = home.resolve("stories/the-silent-counters.md");
    await(() -> Files.readString(file).contains("until 7"));
    assertEquals(
        """
        ---
        template: star
        title: The silent counters
        ---

        ## Situation

        At 2 am, 85 counters  went silent.

        ## Task

        I had until 7 to bring them back.

        ## Action

        ## Result
        """,
        Files.readString(file));
    window.assertNoFault();
  }
}
