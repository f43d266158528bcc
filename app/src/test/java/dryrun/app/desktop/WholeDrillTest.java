package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Outcome;
import dryrun.journal.SessionFilter;
import dryrun.practice.Answer;
import dryrun.practice.Attempts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A whole drill in the real window, by keyboard alone, on the real bank, engines, grader and
/// journal.
class WholeDrillTest {
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
  void fiveAnswersByKeyboardAreJudgedAndKept() throws Exception {
    window.press(KeyCode.ALT, KeyCode.DIGIT2);
    await(() -> window.isFocused("#start"));
    window.press(KeyCode.ENTER);
    await(() -> window.isFocused("#sql-editor"));

    List<String> titles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      titles.add(window.words(".problem-pane > .title"));
      texts.add(text(i, titles.get(i)));
      window.paste(texts.get(i));
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      String number = "#problem-" + (i + 1);
      await(() -> window.isPresent("#verdict") || window.spoken(number).endsWith("submitted"));
    }
    await(() -> window.isPresent("#verdict"));

    List<Outcome> outcomes =
        List.of(Outcome.PASS, Outcome.WRONG, Outcome.ERROR, Outcome.EMPTY, Outcome.PASS);
    await(outcomes, () -> attempts().stream().map(Attempt::outcome).toList());
    assertEquals(texts, attempts().stream().map(Attempt::text).toList());
    List<String> words = List.of("pass", "wrong", "error", "empty", "pass");
    for (int i = 0; i < 5; i++) {
      String review = "#review-" + (i + 1);
      String told = "Problem " + (i + 1) + ", " + titles.get(i) + ": " + words.get(i);
      await(told, () -> start(window.spoken(review), told.length()));
    }

    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    await(() -> window.words("#verdict").equals("Nothing was written here."));

    window.press(KeyCode.ALT, KeyCode.DIGIT4);
    await(() -> window.isPresent("#open-review"));
    await(List.of("✓ pass", "✕ wrong", "✕ error", "– empty", "✓ pass"), () -> told(titles));
    assertEquals(1, window.journal().sessions(SessionFilter.ALL).size());
    window.assertNoFault();
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private String text(int position, String title) throws PackException {
    SqlProblem problem =
        window
            .bank()
            .sqlProblem(
                window.bank().items().stream()
                    .filter(item -> item.title().equals(title))
                    .findFirst()
                    .orElseThrow());
    return switch (position) {
      case 1 -> problem.knownWrong().getFirst().query().sql();
      case 2 -> "SELEC 1";
      case 3 -> "";
      case 4 -> problem.alternatives().getFirst().sql();
      default -> problem.reference().sql();
    };
  }

  /// The verdicts that the history shows behind these titles.
  private List<String> told(List<String> titles) {
    return Toolkit.on(() -> {
      List<String> shown =
          new FxRobot()
              .lookup(".sitting .label").queryAllAs(Labeled.class).stream()
                  .map(Labeled::getText)
                  .toList();
      return titles.stream()
          .map(title -> shown.contains(title) ? shown.get(shown.indexOf(title) + 1) : "")
          .toList();
    });
  }

  /// The attempts in the order of the problems.
  private List<Attempt> attempts() {
    return window.journal().attempts(AttemptFilter.ALL).stream()
        .sorted(
            Comparator.comparingInt(
                attempt -> Attempts.answer(attempt).map(Answer::position).orElseThrow()))
        .toList();
  }
}
