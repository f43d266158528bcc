package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.PackException;
import dryrun.journal.SessionFilter;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Once through every room without a mouse.
class KeyboardTest {
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
  void everyRoomWorksByKeyboardAlone() {
    await(() -> window.isPresent("#sample"));
    window.tabTo("#sample");

    readAnItemOfTheBank();
    runAQueryInScratch();
    practiseAndReview();
    findItInTheHistory();
    setTheTextSize();

    window.press(KeyCode.F1);
    await(() -> window.isPresent("#key-sheet"));
    window.press(KeyCode.ESCAPE);
    await(() -> !window.isPresent("#key-sheet"));
    window.assertNoFault();
  }

  private void readAnItemOfTheBank() {
    window.press(KeyCode.ALT, KeyCode.DIGIT3);
    await(() -> window.isPresent("#bank-items .list-cell:filled"));
    window.tabTo("#bank-search");
    window.press(KeyCode.DOWN);
    await(() -> window.isPresent("#practise"));
    await(() -> window.isFocused("#bank-items"));
    window.tabTo("#practise");
  }

  private void runAQueryInScratch() {
    window.press(KeyCode.ALT, KeyCode.DIGIT5);
    await(() -> window.isPresent("#scratch-editor"));
    window.tabTo("#scratch-editor");
    window.paste("SELECT 1 AS one");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> window.isPresent("#scratch-grid"));
    window.press(KeyCode.CONTROL, KeyCode.TAB);
    await(() -> !window.isFocused("#scratch-editor"));
  }

  private void practiseAndReview() {
    window.press(KeyCode.ALT, KeyCode.DIGIT3);
    await(() -> window.isPresent("#practise"));
    window.tabTo("#practise");
    window.press(KeyCode.ENTER);
    await(() -> window.isFocused("#sql-editor"));
    window.paste("SELECT 1 AS one");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    await(() -> window.isPresent("#verdict"));
    await(() -> window.isFocused("#review-1"));
    window.tabTo("#tab-1");
    window.press(KeyCode.RIGHT);
    await(() -> window.isFocused("#tab-2"));
    window.tabTo("#again-later");
    window.press(KeyCode.SPACE);
    await(() -> window.words("#review-said").equals("You will see this problem again."));
    assertEquals(1, window.journal().againLater().size());
    await(() -> window.isFocused("#again-later"));
    await(() -> window.isPresent("#tab-2:selected"));
    window.press(KeyCode.ESCAPE);
    await(() -> window.isPresent("#setup-interview"));
  }

  private void findItInTheHistory() {
    window.press(KeyCode.ALT, KeyCode.DIGIT4);
    await(() -> window.isPresent("#open-review"));
    assertEquals(1, window.journal().sessions(SessionFilter.ALL).size());
    window.tabTo("#open-review");
    window.press(KeyCode.ENTER);
    await(() -> window.isPresent("#verdict"));
  }

  private void setTheTextSize() {
    window.press(KeyCode.ALT, KeyCode.DIGIT8);
    await(() -> window.isPresent("#setting-text-size"));
    window.tabTo("#setting-text-size");
    window.press(KeyCode.DOWN);
    await(() -> window.isPresent(".root:text-large"));
  }
}
