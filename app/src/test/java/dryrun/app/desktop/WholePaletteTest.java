package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;

import dryrun.bank.PackException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholePaletteTest {
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
  void leadsToItemsScreensAndActionsByKeyboardAndGivesNothingAwayInADrill() {
    await(() -> window.isPresent("#sample"));
    openPalette();
    window.paste("finding and treating skew");
    window.press(KeyCode.ENTER);
    await(() -> window.words("#reader-title").equals("Finding and treating skew"));

    openPalette();
    window.paste("sessionization");
    window.press(KeyCode.ENTER);
    await(() -> window.isPresent("#practise"));
    await(() -> window.words("#bank-open").equals("Cut page views into sessions"));

    openPalette();
    window.paste("scratc");
    window.press(KeyCode.ENTER);
    await(() -> window.isPresent("#scratch-editor"));

    openPalette();
    window.press(KeyCode.ESCAPE);
    await(() -> !window.isPresent("#palette"));

    openPalette();
    window.paste("two-minute sample");
    window.press(KeyCode.ENTER);
    await(() -> window.isFocused("#sql-editor"));
    openPalette();
    await(() -> window.isPresent("#palette-closed-book"));
    window.paste("sessionization");
    await(() -> window.count("#palette-entries .list-cell:filled") == 0);
    window.press(KeyCode.CONTROL, KeyCode.K);
    await(() -> window.isFocused("#sql-editor"));
    window.assertNoFault();
  }

  private void openPalette() {
    window.press(KeyCode.CONTROL, KeyCode.K);
    await(() -> window.isFocused("#palette-words"));
  }
}
