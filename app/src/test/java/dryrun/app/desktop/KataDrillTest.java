package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.grade.kata.ChildRunner;
import dryrun.grade.kata.KataSettings;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Outcome;
import dryrun.practice.KataText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kata by keyboard alone, on the real compiler and in real processes: what does not compile,
/// what does not end, what is right, and what the journal keeps.
class KataDrillTest {
  @TempDir private Path home;
  private PatientKatas katas;
  private OpenWindow window;

  @BeforeEach
  void open() throws PackException, TimeoutException {
    katas = new PatientKatas(new ChildRunner(KataSettings.ofThisProgram().withoutOptimising()));
    window = new OpenWindow(home, katas);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aKataIsTriedOutUntilItIsRightAndThenSubmitted() throws Exception {
    Kata kata = window.bank().kata(window.bank().find("core/lru-cache"));
    String right = KataText.join(kata.reference().sources());
    practise("lru-cache");

    String broken = right.replaceFirst(";", "");
    run(broken);
    await(() -> said().equals("It does not compile, so no test ran."));
    await(() -> window.isPresent(".line-number.marked"));

    run(KataText.join(kata.starter()));
    await(() -> said().contains(" fail"));
    await(() -> window.isPresent(".test-detail"));

    run(right);
    await(() -> said().equals("Every test passes."));

    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    await("Every test passes.", () -> window.words("#verdict"));
    List<Attempt> attempts = window.journal().attempts(AttemptFilter.ALL);
    assertEquals(List.of(Outcome.PASS), attempts.stream().map(Attempt::outcome).toList());
    assertEquals(List.of(right), attempts.stream().map(Attempt::text).toList());
    window.assertNoFault();
  }

  @Test
  void aTestThatDoesNotEndIsShownWithWhatItWasGiven() throws Exception {
    Kata kata = window.bank().kata(window.bank().find("core/pair-sum"));
    practise("pair-sum");
    String starter = KataText.join(kata.starter());
    katas.hurry();
    int brace = starter.indexOf("{", starter.indexOf("pairs("));
    run(starter.substring(0, brace + 1) + " while (true) {} }}");
    await(() -> said().startsWith("Not at its end after 3 s"));
    await("At line 6. Given [10, 25, 7, 28], 35.", this::where);
    window.assertNoFault();
  }

  private void practise(String words) {
    window.press(KeyCode.ALT, KeyCode.DIGIT3);
    await(() -> window.isPresent("#bank-items .list-cell:filled"));
    window.tabTo("#bank-search");
    window.paste(words);
    await(() -> window.count("#bank-items .list-cell:filled") == 1);
    window.press(KeyCode.DOWN);
    await(() -> window.isPresent("#practise"));
    window.tabTo("#practise");
    window.press(KeyCode.ENTER);
    await(() -> window.isFocused("#sql-editor"));
  }

  private void run(String text) {
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.paste(text);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
  }

  /// The line of the answer that was running, and what it was given.
  private String where() {
    return window.words(".kata-report .test-row .muted");
  }

  private String said() {
    return window.isPresent("#run-said") ? window.words("#run-said") : "";
  }
}
