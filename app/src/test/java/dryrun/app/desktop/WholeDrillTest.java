package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.FxTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.assets.Assets;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.SqlProblem;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.journal.Outcome;
import dryrun.journal.SessionFilter;
import dryrun.practice.Answer;
import dryrun.practice.Attempts;
import dryrun.sql.InProcess;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A whole drill in the real window, by keyboard alone, on the real bank, engines, grader and
/// journal.
class WholeDrillTest {
  private final FxRobot robot = new FxRobot();
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  @TempDir private Path home;
  private FxTaskRunner tasks;
  private Journal journal;
  private PackBank bank;
  private Optional<House> house = Optional.empty();
  private Optional<Stage> stage = Optional.empty();

  @BeforeEach
  void open() throws PackException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    tasks = new FxTaskRunner(fault::set);
    journal = ((Opened.Open) Journal.open(home, InstantSource.system())).journal();
    bank = PackBank.open(new PackOpener(), List.of());
    Toolkit.on(this::show);
  }

  private Stage show() {
    var remembered = Remembered.load(home.resolve("window.properties"));
    var appearance = new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL);
    var sandbox = new InProcess(new DatasetLoader(CompanyDataset.byName()), new CalciteEngine());
    var built = new House(journal, bank, sandbox, remembered, appearance, tasks, "test");
    house = Optional.of(built);
    var shell = new Shell(uri -> {});
    var scene = new Scene(shell.root(), 1000, 700);
    appearance.dress(scene);
    new WindowKeys(shell, appearance, () -> {}).listenOn(scene);
    built.furnish(shell, () -> {});
    var window = new Stage();
    stage = Optional.of(window);
    window.setScene(scene);
    window.show();
    shell.show("drill");
    return window;
  }

  @AfterEach
  void close() {
    Toolkit.on(() -> {
      stage.ifPresent(Stage::close);
      return stage;
    });
    tasks.close();
    house.ifPresent(House::close);
  }

  @Test
  void fiveAnswersByKeyboardAreJudgedAndKept() throws PackException {
    await(() -> find("#start").filter(Node::isFocused).isPresent());
    robot.type(KeyCode.ENTER);
    await(() -> find("#sql-editor").filter(Node::isFocused).isPresent());

    List<String> titles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      titles.add(words(".problem-pane > .title"));
      texts.add(text(i, titles.get(i)));
      paste(texts.get(i));
      robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.ENTER);
      robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
      String number = "#problem-" + (i + 1);
      await(() -> isPresent("#verdict") || spoken(number).endsWith("submitted"));
    }
    await(() -> isPresent("#verdict"));

    List<Outcome> outcomes =
        List.of(Outcome.PASS, Outcome.WRONG, Outcome.ERROR, Outcome.EMPTY, Outcome.PASS);
    List<String> words = List.of("pass", "wrong", "error", "empty", "pass");
    for (int i = 0; i < 5; i++) {
      String spoken = spoken("#review-" + (i + 1));
      assertTrue(
          spoken.startsWith("Problem " + (i + 1) + ", " + titles.get(i) + ": " + words.get(i)),
          () -> spoken + attempts().stream().map(Attempt::detail).toList());
    }
    assertEquals(outcomes, attempts().stream().map(Attempt::outcome).toList());
    assertEquals(texts, attempts().stream().map(Attempt::text).toList());

    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
    await(() -> words("#verdict").equals("Nothing was written here."));

    robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
    await(() -> isPresent("#open-review"));
    assertEquals(List.of("✓ pass", "✕ wrong", "✕ error", "– empty", "✓ pass"), told(titles));
    assertEquals(1, journal.sessions(SessionFilter.ALL).size());
    assertNull(fault.get());
  }

  private String text(int position, String title) throws PackException {
    SqlProblem problem =
        bank.sqlProblem(
            bank.items().stream()
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
          robot.lookup(".sitting .label").queryAllAs(Labeled.class).stream()
              .map(Labeled::getText)
              .toList();
      return titles.stream().map(title -> shown.get(shown.indexOf(title) + 1)).toList();
    });
  }

  /// The attempts in the order of the problems.
  private List<Attempt> attempts() {
    return journal.attempts(AttemptFilter.ALL).stream()
        .sorted(
            Comparator.comparingInt(
                attempt -> Attempts.answer(attempt).map(Answer::position).orElseThrow()))
        .toList();
  }

  private void paste(String text) {
    if (text.isEmpty()) {
      return;
    }
    Toolkit.on(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      return Clipboard.getSystemClipboard().setContent(content);
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Optional<Node> find(String query) {
    return Toolkit.on(() -> robot.lookup(query).tryQuery().filter(Node::isVisible));
  }

  private boolean isPresent(String query) {
    return find(query).isPresent();
  }

  private String words(String query) {
    return Toolkit.on(() -> robot.lookup(query).queryLabeled().getText());
  }

  private String spoken(String query) {
    return find(query).map(Node::getAccessibleText).orElse("");
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come to pass", e);
    }
  }
}
